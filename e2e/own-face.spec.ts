import type { Page } from "@playwright/test";
import { expect, STORY, test } from "./paper.ts";

/** Where the words stand that are largest: in another face they would stand elsewhere. */
const boxes = (page: Page) =>
	page.evaluate(() =>
		["masthead-name", "story-headline", "standfirst"].map((name) => {
			const words = document.createRange();
			words.selectNodeContents(document.querySelector(`.${name}`) as Element);
			const { x, y, width, height } = words.getBoundingClientRect();
			return [name, x, y, width, height];
		}),
	);

/** The upright and the italic, where the page shows both. */
const isFaceHere = (page: Page) =>
	page.evaluate(() => {
		const all = [...document.fonts].map(({ status }) => status);
		return all.includes("loaded") && !all.includes("loading");
	});

const isPainted = (page: Page) =>
	page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length > 0);

/** Everything that `address` names waits until it is let through. */
async function holdBack(page: Page, address: string): Promise<() => void> {
	const gate = Promise.withResolvers<void>();
	await page.route(address, async (route) => {
		await gate.promise;
		await route.continue();
	});
	return gate.resolve;
}

async function openAsBefore(page: Page, theme: string | undefined) {
	await page.goto(STORY);
	await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).toContain("broadsheet:faces");
	if (theme === undefined) return;
	await page.getByRole("button", { name: "Appearance" }).click();
	await page.getByRole("radio", { name: theme }).check();
	await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).toContain("broadsheet:look");
}

for (const theme of [undefined, "Sepia"]) {
	const chosen = theme ? `with ${theme} chosen` : "with nothing chosen";

	test(`a face that comes after the first paint waits for the next page, ${chosen}`, async ({ page }) => {
		await openAsBefore(page, theme);
		const letFaceCome = await holdBack(page, "**/*.woff2");
		const letScriptCome = await holdBack(page, "**/*.js");
		const arrival = page.reload();
		await page.waitForEvent("domcontentloaded");
		await expect.poll(() => isPainted(page)).toBe(true);
		const painted = await boxes(page);
		letFaceCome();
		await expect.poll(() => isFaceHere(page)).toBe(true);
		expect(await boxes(page)).toEqual(painted);
		letScriptCome();
		await arrival;
		// Styles of what comes late are put on, of some parts later than of others; the look that was chosen is put on anew.
		const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
		await expect.poll(sheets).toBeGreaterThanOrEqual(theme ? 2 : 1);
		expect(await boxes(page)).toEqual(painted);
		// Every rule is weighed anew where the device changes its colours.
		for (const colorScheme of ["dark", "light"] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await boxes(page)).toEqual(painted);
		}
	});

	test(`a face that the first paint has stays, ${chosen}`, async ({ page }) => {
		await openAsBefore(page, theme);
		const bare = await boxes(page);
		const letScriptCome = await holdBack(page, "**/*.js");
		const arrival = page.reload();
		await page.waitForEvent("domcontentloaded");
		await expect.poll(() => isPainted(page)).toBe(true);
		const painted = await boxes(page);
		letScriptCome();
		await arrival;
		expect(await boxes(page)).toEqual(painted);
		// A device that is busy may need another page until it has the face in time.
		await page.unrouteAll();
		await expect(async () => {
			await page.reload();
			expect(await boxes(page)).not.toEqual(bare);
		}).toPass();
	});
}
