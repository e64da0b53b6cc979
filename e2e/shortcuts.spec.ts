import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { awaitKeys, expect, STORY, test } from "./paper.ts";

const sheet = (page: Page) => page.getByRole("dialog", { name: "Keyboard shortcuts" });

const focused = (page: Page) => page.locator(":focus");

test("keys lead through a list, into a story and on to the next one of the list", { tag: "@keyboard" }, async ({
	page,
}) => {
	await page.goto("/category/science/");
	await awaitKeys(page);
	const links = page.locator(".card-link");
	await page.keyboard.press("j");
	await expect(links.first()).toBeFocused();
	await page.keyboard.press("j");
	await expect(links.nth(1)).toBeFocused();
	await page.keyboard.press("k");
	await expect(links.first()).toBeFocused();
	const names = await links.allTextContents();
	const saves = page.getByRole("button", { name: `Save “${names[0]}”` });
	await expect(saves).toBeVisible();
	await page.keyboard.press("s");
	await expect(saves).toHaveAttribute("aria-pressed", "true");
	// It is said when the story is on the device, which may be after the next key.
	await expect(page.locator("[data-announcer]")).toHaveText(/^Saved/);
	await expect(links.first()).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1, name: names[0] })).toBeFocused();
	await page.keyboard.press("k");
	await expect(page.locator("[data-announcer]")).toHaveText("There is no previous story here.");
	await page.keyboard.press("j");
	await expect(page.getByRole("heading", { level: 1, name: names[1] })).toBeFocused();
	await page.keyboard.press("k");
	await expect(page.getByRole("heading", { level: 1, name: names[0] })).toBeFocused();
	await page.keyboard.press("h");
	await expect(page).toHaveURL("/");
});

test("of a story that was not come to from a list, the similar ones are the next", { tag: "@keyboard" }, async ({
	page,
}) => {
	await page.goto(STORY);
	const first = page.getByRole("region", { name: "Similar stories" }).locator(".card-link").first();
	const name = (await first.textContent()) ?? "";
	await awaitKeys(page);
	await page.keyboard.press("j");
	await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
});

test("keys save a story, find its discussion and search", { tag: "@keyboard" }, async ({ page }) => {
	await page.goto(STORY);
	await awaitKeys(page);
	await page.keyboard.press("s");
	await expect(page.getByRole("button", { name: "Saved", exact: true })).toHaveAttribute("aria-pressed", "true");
	await expect(page.locator("[data-announcer]")).toHaveText(/^Saved/);
	await page.keyboard.press("s");
	await expect(page.locator("[data-announcer]")).toHaveText("It is no longer saved.");
	await page.keyboard.press("c");
	await expect(page.locator("#discussion-title")).toBeFocused();
	await expect(page.locator("#discussion-title")).toBeInViewport();
	await page.keyboard.press("/");
	await expect(page).toHaveURL("/search");
	await expect(page.getByRole("searchbox")).toBeFocused();
	await page.keyboard.type("jsh/?");
	await expect(page.getByRole("searchbox")).toHaveValue("jsh/?");
	await expect(sheet(page)).toHaveCount(0);
});

test("keys do what they do in a discussion whose code has not come", { tag: "@keyboard" }, async ({ page }) => {
	const release = Promise.withResolvers<void>();
	await page.route("**/assets/story-parts-*.js*", async (route) => {
		await release.promise;
		await route.continue();
	});
	await page.goto(STORY);
	await awaitKeys(page);
	await page.keyboard.press("c");
	await expect(page.locator("#discussion-title")).toBeFocused();
	await page.keyboard.press("/");
	await expect(page).toHaveURL("/search");
	release.resolve();
});

test("the discussion of a story that is opened on the client is found by its key at once", {
	tag: "@keyboard",
}, async ({ page }) => {
	const release = Promise.withResolvers<void>();
	await page.route("**/api/discussion/**", async (route) => {
		await release.promise;
		await route.continue();
	});
	await page.goto("/");
	await awaitKeys(page);
	await page.keyboard.press("j");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	await page.keyboard.press("c");
	await expect(page.getByRole("heading", { level: 1 })).not.toBeFocused();
	release.resolve();
	await expect(page.locator("#discussion-title")).toBeFocused();
	await expect(page.locator("#discussion-title")).toBeInViewport();
});

test("keys beside another key are the browser's", { tag: "@keyboard" }, async ({ page }) => {
	await page.goto("/category/science/");
	await awaitKeys(page);
	await page.keyboard.press("Control+j");
	await page.keyboard.press("Alt+j");
	await page.keyboard.press("Shift+j");
	await expect(focused(page)).toHaveCount(0);
	await page.keyboard.press("j");
	await expect(page.locator(".card-link").first()).toBeFocused();
});

test("the list of keys turns them off, and stays within reach", { tag: "@keyboard" }, async ({ page }) => {
	await page.goto("/category/science/");
	await awaitKeys(page);
	const opener = page.getByRole("button", { name: "Keyboard shortcuts" });
	await opener.focus();
	await page.keyboard.press("Enter");
	await expect(sheet(page).getByRole("row")).toHaveCount(10);
	expect(await axeFaults(page, { within: ".sheet" })).toEqual([]);
	await page.keyboard.press("j");
	await expect(sheet(page)).toBeVisible();
	await sheet(page).getByRole("checkbox", { name: "Use these keys" }).uncheck();
	await page.keyboard.press("Escape");
	await expect(opener).toBeFocused();
	await page.keyboard.press("?");
	await page.keyboard.press("j");
	await expect(sheet(page)).toHaveCount(0);
	await expect(opener).toBeFocused();
	await page.reload();
	await opener.click();
	await expect(sheet(page).getByRole("checkbox")).not.toBeChecked();
	await sheet(page).getByRole("checkbox").check();
	await sheet(page).getByRole("button", { name: "Close" }).click();
	await awaitKeys(page);
});

test("the list of keys fits a phone", async ({ page }) => {
	await page.goto(STORY);
	await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
	await expect(sheet(page)).toBeVisible();
	expect(await sheet(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
});
