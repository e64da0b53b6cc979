import type { Browser } from "@playwright/test";
import type { Subject } from "./subject.ts";

/**
 * What no reader is the first to meet: servers that have never answered and a browser that has never drawn a page.
 * Every server is asked for its pages, and the browser opens one of each; nothing is kept.
 */
export async function warmUp(browser: Browser, subjects: readonly Subject[]): Promise<void> {
	for (const { origin, story, next, list, card } of subjects) {
		for (const path of [story, next, list, card]) await (await fetch(origin + path)).arrayBuffer();
		const context = await browser.newContext();
		try {
			const page = await context.newPage();
			await page.goto(origin + story, { waitUntil: "load", timeout: 30_000 });
		} finally {
			await context.close();
		}
	}
}
