import { type BrowserContext, test as base, expect, type Page, type TestInfo } from "@playwright/test";

/**
 * The test of every journey. A console error or warning, a failed request to the paper, a policy violation or an
 * uncaught error fails it.
 */
export const test = base.extend<{
	complaints: string[];
	allowComplaint: (pattern: RegExp) => void;
	startBrowser: () => Promise<BrowserContext>;
}>({
	page: async ({ page, javaScriptEnabled }, use) => {
		if (javaScriptEnabled !== false) waitUntilAlive(page);
		await use(page);
	},
	/** Starts a browser that remembers what the one before it in this test kept: end that one first. */
	startBrowser: async (
		{
			playwright,
			launchOptions,
			complaints,
			baseURL,
			locale,
			userAgent,
			viewport,
			deviceScaleFactor,
			isMobile,
			hasTouch,
		},
		use,
		testInfo,
	) => {
		const device = { baseURL, locale, userAgent, viewport, deviceScaleFactor, isMobile, hasTouch };
		await use(async () => {
			const profile = testInfo.outputPath("profile");
			const context = await playwright.chromium.launchPersistentContext(profile, { ...launchOptions, ...device });
			context.on("page", (page) => noteComplaints(page, complaints));
			return context;
		});
	},
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			noteComplaints(page, complaints);
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

function noteComplaints(page: Page, complaints: string[]): void {
	page.on("console", (message) => {
		// What Playwright says where it keeps the worker out.
		if (message.text() === "Service Worker registration blocked by Playwright") return;
		if (message.type() === "error" || message.type() === "warning")
			complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
}

/**
 * Opens an address in a browser that is started anew, which `prepare` makes ready. Chromium 156 ends itself at times while
 * it brings a worker back from a profile and opens a page (SIGTRAP in its own process): then alone it is started again.
 */
export async function openAnew<Prepared>(
	startBrowser: () => Promise<BrowserContext>,
	address: string,
	prepare: (context: BrowserContext) => Prepared,
) {
	for (let tries = 1; ; tries++) {
		const context = await startBrowser();
		try {
			const prepared = await prepare(context);
			const page = waitUntilAlive(await context.newPage());
			await page.goto(address);
			return { context, page, prepared };
		} catch (error) {
			if (tries === 3 || !String(error).includes("browser has been closed")) throw error;
		}
	}
}

/** An address is open when its page answers: a click before that is the browser's own. */
export function waitUntilAlive(page: Page): Page {
	for (const verb of ["goto", "reload"] as const) {
		const go = page[verb].bind(page) as (...words: unknown[]) => ReturnType<typeof page.goto>;
		page[verb] = async (...words: unknown[]) => {
			const response = await go(...words);
			await page.locator("html[data-alive]").waitFor({ state: "attached" });
			return response;
		};
	}
	return page;
}

/** Goes down to the discussion as a reader does, and waits until it answers: its script comes when one is near. */
export async function reachDiscussion(page: Page): Promise<void> {
	// The page may become longer while its parts come.
	await expect(async () => {
		await page.locator(".page-footer").scrollIntoViewIfNeeded();
		await expect(page.locator(".reply-form[data-alive]")).toBeVisible({ timeout: 2_000 });
	}).toPass();
}

/** Somebody who writes in this run of a journey alone: the newsroom takes the same words of the same person once. */
export function writerOf({ project, repeatEachIndex }: TestInfo, name: string): string {
	return [name, project.name, ...(repeatEachIndex > 0 ? [repeatEachIndex] : [])].join(" ");
}

/** Addresses of the bundled edition that the journeys go to. */
export const STORY = "/2026/11/21/the-mills-that-ran-on-the-moon/";
export const QUIET_STORY = "/2026/11/18/inside-a-pin-tumbler/";

/** The keys come when the page has nothing else to do: the list of them shows that they are here. */
export async function awaitKeys(page: Page): Promise<void> {
	const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
	await expect(async () => {
		await page.keyboard.press("?");
		await expect(sheet).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.keyboard.press("Escape");
	await expect(sheet).toHaveCount(0);
}
