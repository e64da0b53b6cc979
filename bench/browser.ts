import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS } from "../scripts/chromium.ts";

/**
 * No flag that changes how pages load, unlike those a test runner starts a browser with: the cache of documents gone
 * back to and the holding of paints stay on, as readers have them.
 */
export const BROWSER_FLAGS = [
	...CHROMIUM_FLAGS,
	"--headless",
	"--no-startup-window",
	"--no-default-browser-check",
	"--disable-extensions",
	"--hide-scrollbars",
	"--mute-audio",
	// A page on a phone is told what kind of connection it has; on other machines this is behind a feature's name.
	"--enable-blink-features=NetInfoDownlinkMax",
];

export type BenchBrowser = { browser: Browser; close(): Promise<void> };

export async function startBrowser(program: string, moreFlags: readonly string[] = []): Promise<BenchBrowser> {
	const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-bench-browser-"));
	const args = [...BROWSER_FLAGS, ...moreFlags, `--user-data-dir=${folder}`, "--remote-debugging-pipe"];
	const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	try {
		const browser = await chromium.launch({
			executablePath: program,
			// biome-ignore lint/suspicious/noExplicitAny: the type knows a list only, the launcher takes true as well
			ignoreDefaultArgs: true as any,
			args,
		});
		return { browser, close: () => browser.close().finally(remove) };
	} catch (error) {
		remove();
		throw error;
	}
}
