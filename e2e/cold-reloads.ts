/**
 * `npm run test:cold [-- TIMES]`: reads a page of every kind until the device has it, then opens each of them without a
 * network, every time in a browser that was just started on the same profile. Exit code 1 when one did not open.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../scripts/chromium.ts";
import { readUntilKept } from "./read-until-kept.ts";
import { findFreePort, ServerProcess } from "./survival/server-process.ts";

const TIMES = Number(process.argv[2] ?? 100);
/** The page's address, what the device keeps of it, and its headline. */
const PAGES = [
	["/", "/api/list/1/index.json", "Broadsheet: front page"],
	[
		"/2026/11/21/the-mills-that-ran-on-the-moon/",
		"/api/story/2026/11/21/the-mills-that-ran-on-the-moon.json",
		"The mills that ran on the moon",
	],
	["/category/science/", "/api/list/1/category/science.json", "Science"],
	["/on-this-device/", undefined, "On this device"],
] as const;

const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-cold-"));
const port = await findFreePort();
const server = new ServerProcess(port, path.join(folder, "data"));
await server.start();
const executablePath = findChromium();
const open = () =>
	chromium.launchPersistentContext(path.join(folder, "profile"), {
		executablePath,
		baseURL: `http://127.0.0.1:${port}`,
		args: CHROMIUM_FLAGS,
	});

const reader = await open();
const first = await reader.newPage();
for (const [address, kept] of PAGES) await (kept ? readUntilKept(first, address, kept) : first.goto(address));
await reader.close();
await server.end("SIGTERM");

let opened = 0;
const times: number[] = [];
for (let time = 1; time <= TIMES; time++) {
	const context = await open();
	await context.setOffline(true);
	for (const [address, , headline] of PAGES) {
		const page = await context.newPage();
		const from = performance.now();
		try {
			await page.goto(address);
			await page.getByRole("heading", { level: 1, name: headline }).waitFor({ state: "attached", timeout: 20_000 });
			times.push(performance.now() - from);
			opened++;
		} catch (error) {
			console.error(`Start ${time}: ${address} did not open: ${(error as Error).message}`);
		}
		await page.close();
	}
	await context.close();
}
rmSync(folder, { recursive: true });
times.sort((a, b) => a - b);
const asked = TIMES * PAGES.length;
console.log(`${opened} of ${asked} pages opened in ${TIMES} cold starts without a network.`);
console.log(
	`Until the headline: ${times[times.length >> 1]?.toFixed(0)} ms at the median, ${times.at(-1)?.toFixed(0)} ms at most.`,
);
process.exitCode = opened === asked ? 0 : 1;
