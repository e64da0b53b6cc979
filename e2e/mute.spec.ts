import type { Locator, Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, STORY, test } from "./paper.ts";

const sheet = (page: Page) => page.getByRole("dialog", { name: "Muted words and sections" });
const open = (page: Page) => page.getByRole("button", { name: "Muted words and sections" }).click();
const HEADLINE = "The mills that ran on the moon";

/** Where something is on the page, however far that is scrolled. */
function placeOf(part: Locator) {
	return part.evaluate((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return [x, y + scrollY, width, height].map(Math.round);
	});
}

test("a muted word covers the stories that have it, in place, until it is unmuted", async ({ page }) => {
	await page.goto("/");
	const link = page.getByRole("link", { name: HEADLINE });
	const card = page.locator(".front-lead .card");
	await expect(link.first()).toBeVisible();
	const before = await placeOf(card);
	await open(page);
	await sheet(page).getByRole("textbox", { name: "Word to mute" }).fill("MILLS");
	await page.keyboard.press("Enter");
	await expect(sheet(page).getByRole("status")).toHaveText("“MILLS” is muted.");
	expect(await axeFaults(page)).toEqual([]);
	await page.keyboard.press("Escape");
	await expect(link).toHaveCount(0);
	await expect(card.getByRole("button", { name: /^Not shown: muted words\./ })).toBeVisible();
	expect(await placeOf(card)).toEqual(before);
	expect(await axeFaults(page)).toEqual([]);
	// The end of the list tells of it.
	await expect(page.getByText("1 story is muted here.")).toBeVisible();
	const change = page.getByRole("button", { name: "Change", exact: true });
	await change.click();
	await sheet(page).getByRole("button", { name: "No longer mute “MILLS”" }).click();
	await expect(sheet(page).getByRole("textbox")).toBeFocused();
	await sheet(page).getByRole("button", { name: "Close" }).click();
	await expect(link.first()).toBeVisible();
	await expect(page.getByText("No story is muted here now.")).toBeVisible();
	await expect(change).toBeFocused();
});

test("what is muted stays so over a reload, moves nothing, and is shown once where it is asked for", async ({
	page,
}) => {
	await page.addInitScript(() => {
		localStorage.setItem("broadsheet:settings", JSON.stringify({ mutedWords: ["mills"] }));
		const moved: number[] = [];
		Object.assign(window, { moved });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: "layout-shift", buffered: true });
	});
	await page.goto("/");
	const cover = page.getByRole("button", { name: /^Not shown: muted words\./ });
	await expect(cover.first()).toBeVisible();
	expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
	// What the next page begins with is written down when this one has nothing else to do.
	await expect.poll(() => page.evaluate(() => localStorage.getItem("broadsheet:look"))).not.toBeNull();

	// Nothing of it is seen before it is known what is muted; all else is seen then.
	const words = page.locator(".front-lead .card-headline");
	const others = page.locator(".front-seconds .card-headline").first();
	const rule = Promise.withResolvers<void>();
	await page.route("**/why-muted-*.js", async (route) => {
		await rule.promise;
		await route.continue();
	});
	// Known or not, it is seen after three seconds: they do not pass here.
	await page.addInitScript(() => {
		document.addEventListener("DOMContentLoaded", () => {
			for (const wait of document.getAnimations()) wait.pause();
		});
	});
	await page.reload({ waitUntil: "commit" });
	await expect(words).toBeAttached();
	expect(await words.evaluate((headline) => getComputedStyle(headline).visibility)).toBe("hidden");
	rule.resolve();
	await expect(cover.first()).toBeVisible();
	await expect(words).toBeHidden();
	await expect(others).toBeVisible();
	await cover.first().click();
	const link = page.getByRole("link", { name: HEADLINE });
	await expect(link).toBeFocused();
	await link.click();
	await expect(page).toHaveURL(STORY);
});

test("a muted section is covered everywhere but on its own page", async ({ page }) => {
	await page.goto("/");
	await open(page);
	await sheet(page).getByRole("checkbox", { name: "Science" }).check();
	await page.keyboard.press("Escape");
	const science = page.getByRole("region", { name: "Science" });
	await expect(science.getByRole("button", { name: /^Not shown: muted section\./ }).first()).toBeVisible();
	await expect(science.locator(".card-link:visible")).toHaveCount(0);
	await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Science" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Science" })).toBeFocused();
	await expect(page.getByRole("article").getByRole("heading").getByRole("link").first()).toBeVisible();
	await expect(page.getByRole("button", { name: /^Not shown/ })).toHaveCount(0);
});

test("the keys pass a muted story by", { tag: "@keyboard" }, async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem("broadsheet:settings", JSON.stringify({ mutedWords: ["mills"] }));
	});
	await page.goto("/");
	await expect(page.getByRole("button", { name: /^Not shown/ }).first()).toBeVisible();
	const second = page.locator(".front-seconds .card-link").first();
	await expect(async () => {
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await page.keyboard.press("j");
		await expect(second).toBeFocused({ timeout: 500 });
	}).toPass();
});
