/**
 * Finds a Chromium for the journeys, or gets one: Playwright's own when it is there or can be downloaded, else the
 * system's, else on Debian as root the package. Prints the path of the program and nothing else on standard output.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const found = playwrights() ?? systems() ?? download() ?? debians();
if (found === undefined) {
	console.error(
		"No Chromium was found. Install one (for example the package chromium), or set BROWSER_PATH to its program.",
	);
	process.exit(1);
}
console.log(found);

function playwrights(): string | undefined {
	const given = process.env.BROWSER_PATH;
	if (given !== undefined && given !== "") return given;
	return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function systems(): string | undefined {
	const folders = (process.env.PATH ?? "").split(path.delimiter);
	return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) =>
		existsSync(file),
	);
}

function download(): string | undefined {
	run("npx", ["playwright", "install", "chromium"]);
	return playwrights();
}

function debians(): string | undefined {
	if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
	run("apt-get", ["update"]);
	run("apt-get", ["install", "-y", "chromium"]);
	return systems();
}

/** What the program says goes to standard error: standard output is for the answer. */
function run(program: string, words: string[]): void {
	console.error(`$ ${program} ${words.join(" ")}`);
	spawnSync(program, words, { stdio: ["ignore", 2, 2], timeout: 600_000 });
}
