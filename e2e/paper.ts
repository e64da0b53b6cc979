import { test as base, expect, type Page } from "@playwright/test";

/**
 * The test of every journey. A console error or warning, a failed request to the paper, a policy violation or an
 * uncaught error fails it.
 */
export const test = base.extend<{ complaints: string[]; allowComplaint: (pattern: RegExp) => void }>({
	/** An address is open when its page answers: a click before that is the browser's own. */
	page: async ({ page, javaScriptEnabled }, use) => {
		const isAlive = () => page.locator("html[data-alive]").waitFor({ state: "attached" });
		for (const verb of ["goto", "reload"] as const) {
			const go = page[verb].bind(page) as (...words: unknown[]) => ReturnType<typeof page.goto>;
			page[verb] = async (...words: unknown[]) => {
				const response = await go(...words);
				if (javaScriptEnabled !== false) await isAlive();
				return response;
			};
		}
		await use(page);
	},
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on("console", (message) => {
				if (message.type() === "error" || message.type() === "warning")
					complaints.push(`${message.type()}: ${message.text()}`);
			});
			page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
			await use(complaints);
			expect(complaints, "what the browser complained about").toEqual([]);
		},
		{ auto: true },
	],
	allowComplaint: async ({ complaints }, use) => {
		const allowed: RegExp[] = [];
		await use((pattern) => allowed.push(pattern));
		for (const pattern of allowed) {
			const kept = complaints.filter((complaint) => !pattern.test(complaint));
			complaints.splice(0, complaints.length, ...kept);
		}
	},
});

export { expect };

/** Goes down to the discussion as a reader does, and waits until it answers: its script comes when one is near. */
export async function reachDiscussion(page: Page): Promise<void> {
	await page.locator(".page-footer").scrollIntoViewIfNeeded();
	await page.locator(".reply-form[data-alive]").waitFor();
}

/** Addresses of the bundled edition that the journeys go to. */
export const STORY = "/2026/11/21/the-mills-that-ran-on-the-moon/";
export const QUIET_STORY = "/2026/11/18/inside-a-pin-tumbler/";
