import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { test as base } from "../paper.ts";

/** The test of journeys through a small paper in another language, which is served for as long as a worker needs it. */
export function testOfEdition(name: "arabic" | "chinese") {
	return base.extend<object, { edition: string }>({
		edition: [
			// biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs.
			async ({}, use) => {
				const child = spawn(process.execPath, [path.join(import.meta.dirname, "start-edition.ts"), name], {
					stdio: ["pipe", "pipe", "inherit"],
				});
				const [address] = (await once(createInterface(child.stdout), "line")) as [string];
				await use(address);
				child.stdin.end();
				await once(child, "exit");
			},
			{ scope: "worker" },
		],
		baseURL: ({ edition }, use) => use(edition),
	});
}

export { expect } from "../paper.ts";
