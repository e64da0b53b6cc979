import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { awaitKeys, expect, reachDiscussion, STORY, test } from "./paper.ts";

const THEMES = ["As the device", "Paper", "Sepia", "Dark", "High contrast"];
const SEPIA = "rgb(243, 230, 203)";

async function openPanel(page: Page) {
	await page.getByRole("button", { name: "Appearance" }).click();
	const panel = page.getByRole("dialog", { name: "Appearance" });
	await expect(panel).toBeFocused();
	return panel;
}

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const rootSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const isWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

async function setSize(page: Page, step: string) {
	await page.getByRole("slider", { name: "Text size" }).fill(step);
}

test("a look that was chosen is there at once, in other tabs, and from the first paint of the next page", async ({
	page,
	context,
}) => {
	const other = await context.newPage();
	await other.goto("/");
	await other.locator("html[data-alive]").waitFor({ state: "attached" });
	await page.goto(STORY);
	const panel = await openPanel(page);
	await panel.getByRole("radio", { name: "Sepia" }).check();
	await setSize(page, "7");
	for (const tab of [page, other]) {
		await expect.poll(() => ground(tab)).toBe(SEPIA);
		await expect.poll(() => rootSize(tab)).toBe("28px");
	}
	await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute("content", SEPIA);
	// What is painted first is painted before any file of script: the paper's own is kept away.
	await other.close();
	const bare = await context.newPage();
	await bare.route("**/*.js", (route) => route.abort());
	await bare.goto(STORY, { waitUntil: "domcontentloaded" });
	expect([await ground(bare), await rootSize(bare)]).toEqual([SEPIA, "28px"]);
	await expect(bare.locator('meta[name="theme-color"]').first()).toHaveAttribute("content", SEPIA);
});

test("a look that is chosen leaves the styles of what came late @once", async ({ page }) => {
	await page.goto(STORY);
	await reachDiscussion(page);
	// Where there is no thumb, late styles hide its bar.
	await expect(page.locator(".thumb-bar")).toBeHidden();
	const panel = await openPanel(page);
	await panel.getByRole("radio", { name: "Sepia" }).check();
	await expect.poll(() => ground(page)).toBe(SEPIA);
	await expect(page.locator(".thumb-bar")).toBeHidden();
});

test("whoever chooses a language comes back to where it was chosen", async ({ page }) => {
	await page.goto(STORY);
	const panel = await openPanel(page);
	await panel.getByRole("combobox", { name: "Language of the interface" }).selectOption("de");
	const choice = page.getByRole("combobox", { name: "Sprache der Bedienung" });
	await expect(choice).toBeFocused();
	await choice.selectOption("");
	await expect(panel.getByRole("combobox", { name: "Language of the interface" })).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(panel).toBeHidden();
	await page.reload();
	await page.locator("html[data-alive]").waitFor({ state: "attached" });
	await openPanel(page);
});

test("the way back leads to the paper's own look", async ({ page }) => {
	await page.goto(STORY);
	const own = [await ground(page), await rootSize(page)];
	const panel = await openPanel(page);
	await panel.getByRole("radio", { name: "Sepia" }).check();
	await panel.getByRole("combobox", { name: "Line spacing" }).selectOption("Wide");
	await panel.getByRole("checkbox", { name: "Justify lines" }).check();
	const words = page.locator(".story-body > p").first();
	await expect(words).toHaveCSS("text-align", "justify");
	await panel.getByRole("button", { name: "Back to the paper’s own look" }).click();
	await expect(words).toHaveCSS("text-align", "start");
	await expect(panel.getByRole("radio", { name: "As the device" })).toBeChecked();
	expect([await ground(page), await rootSize(page)]).toEqual(own);
	await page.reload();
	expect(await ground(page)).toBe(own[0]);
});

test("the panel opens and closes by key, and gives the focus back", { tag: "@keyboard" }, async ({ page }) => {
	await page.goto(STORY);
	await awaitKeys(page);
	const panel = page.getByRole("dialog", { name: "Appearance" });
	const link = page.getByRole("link", { name: "Search" }).first();
	await link.focus();
	for (let round = 0; round < 2; round++) {
		await page.keyboard.press("a");
		await expect(panel).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(panel).toBeHidden();
		await expect(link).toBeFocused();
	}
	await page.goto("/search");
	await awaitKeys(page);
	const field = page.getByRole("searchbox");
	await field.pressSequentially("a tidal sea");
	await expect(field).toHaveValue("a tidal sea");
	await expect(panel).toBeHidden();
	await page.evaluate(() => localStorage.setItem("broadsheet:settings", '{"hasShortcuts":false}'));
	await field.blur();
	await page.keyboard.press("a");
	await openPanel(page);
	await expect(panel).toBeVisible();
});

test("a tap beside the panel closes it, and one on its button too", async ({ page }) => {
	await page.goto(STORY);
	const panel = await openPanel(page);
	await page.mouse.click(5, 5);
	await expect(panel).toBeHidden();
	await openPanel(page);
	await panel.getByRole("button", { name: "Close" }).click();
	await expect(panel).toBeHidden();
	await expect(page.getByRole("button", { name: "Appearance" })).toBeFocused();
});

test("the panel needs a script, and without one nothing offers it", async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(STORY);
	await expect(page.getByRole("link", { name: "Search" }).first()).toBeVisible();
	await expect(page.getByRole("button", { name: "Appearance" })).toBeHidden();
	await context.close();
});

test("fewer animations are as where the device asks for less motion", { tag: "@once" }, async ({ page }) => {
	await page.goto("/");
	await page.evaluate(() => {
		const begin = document.startViewTransition.bind(document);
		document.startViewTransition = (update) => {
			document.documentElement.append(document.createElement("data"));
			return begin(update);
		};
	});
	const begun = page.locator("html > data");
	const open = (headline: string) => page.getByRole("link", { name: headline }).first().click();
	await open("Two tides a day");
	await expect(page.getByRole("heading", { level: 1, name: "Two tides a day" })).toBeVisible();
	await expect(begun).toHaveCount(1);
	await page.getByRole("link", { name: "Broadsheet" }).first().click();
	const panel = await openPanel(page);
	await panel.getByRole("checkbox", { name: "Fewer animations" }).check();
	await expect(page.locator("html")).toHaveAttribute("data-calm", "");
	await page.keyboard.press("Escape");
	await open("Why leaves fall");
	await expect(page.getByRole("heading", { level: 1, name: "Why leaves fall" })).toBeVisible();
	await expect(begun).toHaveCount(1);
	await expect(page.locator("body")).toHaveCSS("animation-duration", "1e-05s");
});

test("where data is saved, pictures wait for a tap from the first HTML on", async ({ page }) => {
	await page.goto("/search");
	const panel = await openPanel(page);
	await panel.getByRole("checkbox", { name: /^Save data/ }).check();
	await expect(page.locator("html")).toHaveAttribute("data-saving", "");
	const asked: string[] = [];
	page.on("request", (request) => {
		if (request.resourceType() === "image") asked.push(new URL(request.url()).pathname);
	});
	await page.goto(STORY);
	const shows = page.getByRole("button", { name: "Show picture" });
	await expect(shows).toHaveCount(1);
	await page.locator(".page-footer").scrollIntoViewIfNeeded();
	await shows.scrollIntoViewIfNeeded();
	// The lead is asked for by the first line of the HTML, before anything can hold it back.
	expect([...new Set(asked)]).toEqual([expect.stringContaining("/tide-mill-a6fad248")]);
	await expect(shows).toHaveText(/^Show picture \d+ kB$/);
	const weight = Number(/\d+/.exec((await shows.textContent()) ?? "")?.[0]);
	const box = await shows.locator("xpath=ancestor::*[contains(@class,'picture-box')]").boundingBox();
	await shows.click();
	const picture = page.getByRole("img", { name: /^Two cross-sections/ });
	await expect(picture).toBeFocused();
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	const size = await picture.evaluate(async (image: HTMLImageElement) => {
		const file = await (await fetch(image.currentSrc)).blob();
		return file.size;
	});
	expect(Math.round(size / 1000)).toBe(weight);
	const after = await picture.boundingBox();
	expect([after?.width, Math.round(after?.height ?? 0)]).toEqual([box?.width, Math.round(box?.height ?? 0)]);

	// A story that is opened from here asks for no picture at all, its lead included.
	asked.length = 0;
	await page.locator(".similar .card-link").first().click();
	await expect(page.locator(".lead-picture").getByRole("button", { name: "Show picture" })).toBeVisible();
	expect(asked).toEqual([]);
});

for (const theme of THEMES) {
	test(`no fault that axe finds with the theme "${theme}"`, async ({ page }) => {
		await page.goto(STORY);
		const panel = await openPanel(page);
		await panel.getByRole("radio", { name: theme }).check();
		expect(await axeFaults(page), "the open panel").toEqual([]);
		await page.keyboard.press("Escape");
		expect(await axeFaults(page), "a story").toEqual([]);
		await page.goto("/");
		expect(await axeFaults(page), "the front page").toEqual([]);
	});
}

test("the largest text is whole on a narrow screen", { tag: "@once" }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(STORY);
	const panel = await openPanel(page);
	await setSize(page, "7");
	await expect.poll(() => rootSize(page)).toBe("28px");
	expect(await panel.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
	for (const address of [STORY, "/", "/category/science/", "/search?q=sea", "/2026/11/09/the-last-digit-knows/"]) {
		await page.goto(address);
		expect(await isWider(page), address).toBe(false);
		const cut = await page
			.locator(".masthead-top, .story-head, .card-words, .story-facts, .list-head")
			.evaluateAll((all) =>
				all.filter((each) => each.scrollWidth > each.clientWidth).map(({ className }) => className),
			);
		expect(cut, address).toEqual([]);
	}
});
