import type { BrowserContext, Page } from "@playwright/test";
import { expect, openAnew, STORY, test, waitUntilAlive } from "./paper.ts";
import { COPY, PAPER } from "./places.ts";
import { readUntilKept } from "./read-until-kept.ts";

test.use({ serviceWorkers: "allow" });

const LEAD = "tide-mill-a6fad248";

/** Reads a page without pictures until the worker is at work, and makes a choice there. */
async function begin(page: Page, isSaving: boolean): Promise<void> {
	await page.goto("/search");
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	if (isSaving) await saveData(page, true);
}

async function saveData(page: Page, isSaving: boolean): Promise<void> {
	await page.getByRole("button", { name: "Appearance" }).click();
	await page.getByRole("checkbox", { name: /^Save data/ }).setChecked(isSaving);
	await page.keyboard.press("Escape");
	await expect(page.locator("html[data-saving]")).toHaveCount(isSaving ? 1 : 0);
	// The worker is told a moment later.
	await expect.poll(() => page.evaluate(() => caches.has("broadsheet-saving-data"))).toBe(isSaving);
}

/** The pictures that came from beyond the worker, by the worker's asking or by a page's. */
function watchNetwork(context: BrowserContext): () => string[] {
	const brought: string[] = [];
	context.on("response", (response) => {
		const request = response.request();
		const isFromNetwork = request.serviceWorker() !== null || !response.fromServiceWorker();
		const name = /\/pictures\/(.+)-\d+\.\w+$/.exec(request.url())?.[1];
		if (name && isFromNetwork && request.method() === "GET") brought.push(name);
	});
	return () => [...new Set(brought)];
}

const isDrawn = (page: Page, selector: string) =>
	page.locator(selector).evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 1);

const shifts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
					resolve(sum);
				}).observe({ type: "layout-shift", buffered: true });
				setTimeout(() => resolve(sum), 200);
			}),
	);

for (const [name, baseURL] of [
	["the paper", PAPER],
	["a copy of files", COPY],
] as const) {
	test.describe(name, () => {
		test.use({ baseURL });

		test("where data is saved, a story that is loaded asks for no picture, its first one included", async ({
			startBrowser,
		}) => {
			// The worker of a browser that was started anew remembers nothing: what was chosen is on the device.
			const before = await startBrowser();
			await begin(waitUntilAlive(await before.newPage()), true);
			await before.close();
			const { context: after, page, prepared: brought } = await openAnew(startBrowser, STORY, watchNetwork);
			const lead = page.locator(".lead-picture");
			const show = lead.getByRole("button", { name: "Show picture" });
			await expect(show).toBeVisible();
			expect(await shifts(page)).toBeLessThan(0.02);
			const box = await lead.locator(".picture-box").boundingBox();
			if (baseURL === PAPER) await expect(show).toHaveText(/^Show picture \d+ kB$/);
			const weight = Number(/\d+/.exec((await show.textContent()) ?? "")?.[0]);
			await page.locator(".page-footer").scrollIntoViewIfNeeded();
			await show.scrollIntoViewIfNeeded();
			expect(brought()).toEqual([]);

			await show.click();
			const picture = lead.getByRole("img");
			await expect(picture).toBeFocused();
			await expect.poll(() => isDrawn(page, ".lead-picture img")).toBe(true);
			const drawn = await lead.locator(".picture-box").boundingBox();
			expect([drawn?.width, Math.round(drawn?.height ?? 0)]).toEqual([box?.width, Math.round(box?.height ?? 0)]);
			await expect.poll(brought).toEqual([LEAD]);
			const size = await picture.evaluate(async (image: HTMLImageElement) => {
				const file = await (await fetch(image.currentSrc)).blob();
				return file.size;
			});
			if (baseURL === PAPER) expect(Math.round(size / 1000)).toBe(weight);
			await after.close();
		});

		test("nor does the front page; all pictures come when data is saved no longer", async ({ page, context }) => {
			await begin(page, true);
			const brought = watchNetwork(context);
			await page.goto("/");
			await expect(page.locator(".front-lead div.picture-box")).toBeVisible();
			await page.locator(".page-footer").scrollIntoViewIfNeeded();
			expect(brought()).toEqual([]);
			await page.evaluate(() => scrollTo(0, 0));
			await saveData(page, false);
			await expect.poll(() => isDrawn(page, ".front-lead img")).toBe(true);
			await expect(page.locator("#main [data-missing], #main div.picture-box")).toHaveCount(0);
			// From the first HTML on, too, and where another tab has chosen it.
			const other = await context.newPage();
			await other.goto(STORY);
			await expect.poll(() => isDrawn(other, ".lead-picture img")).toBe(true);
		});
	});
}

test("a picture that is on the device is shown where data is saved: it costs nothing", async ({ page, context }) => {
	await readUntilKept(page, STORY, `/api/story${STORY.slice(0, -1)}.json`);
	await expect
		.poll(() => page.evaluate(async () => (await (await caches.open("broadsheet-kept-pictures")).keys()).length))
		.toBeGreaterThan(0);
	await saveData(page, true);
	const brought = watchNetwork(context);
	await page.reload();
	await expect.poll(() => isDrawn(page, ".lead-picture img")).toBe(true);
	await expect(page.locator(".lead-picture").getByRole("button")).toHaveCount(0);
	expect(brought()).toEqual([]);
});

test("what this device says of saving data is put right when the worker was told otherwise", async ({ page }) => {
	await begin(page, false);
	await page.evaluate(() => caches.open("broadsheet-saving-data"));
	await page.reload();
	await expect.poll(() => page.evaluate(() => caches.has("broadsheet-saving-data"))).toBe(false);
	await page.goto(STORY);
	await expect.poll(() => isDrawn(page, ".lead-picture img")).toBe(true);
});
