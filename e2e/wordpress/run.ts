/**
 * `npm run test:wordpress`: everything that is tested on a real WordPress. Where there can be none (no PHP, no network
 * for the first time) it says so and succeeds: the rest of the project does not need one.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ensurePhp, PHP_MISSING } from "../../scripts/ensure-php.ts";
import { FetchProblem, fetchWordPress } from "./fetch-wordpress.ts";

const hindrance = await findHindrance();
if (hindrance === undefined) {
	runTests();
} else {
	console.log(`The WordPress tests were left out. ${hindrance}`);
}

async function findHindrance(): Promise<string | undefined> {
	if (ensurePhp() === undefined) return PHP_MISSING;
	try {
		await fetchWordPress("6.5");
		await fetchWordPress("6.7");
		return undefined;
	} catch (error) {
		if (error instanceof FetchProblem) return `WordPress could not be fetched: ${error.message}`;
		throw error;
	}
}

function runTests(): void {
	const runs = [["vitest", "run", "--config", "vitest.wordpress.config.ts"]];
	if (existsSync("playwright.wordpress.config.ts")) {
		runs.push(["playwright", "test", "--config", "playwright.wordpress.config.ts"]);
	}
	const failed = runs.filter((words) => spawnSync("npx", words, { stdio: "inherit" }).status !== 0);
	process.exitCode = failed.length > 0 ? 1 : 0;
}
