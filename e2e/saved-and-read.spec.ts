import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, STORY, test } from "./paper.ts";

const DEVICE = "/on-this-device/";
const TITLE = "The mills that ran on the moon";

const saveFromCard = (page: Page, title: string) => page.getByRole("button", { name: `Save “${title}”` }).click();
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const titlesOf = (page: Page, name: string) => part(page, name).getByRole("link");

async function readToItsEnd(page: Page): Promise<void> {
	await page.locator(".story-body:not([aria-hidden]) > :last-child").scrollIntoViewIfNeeded();
	await expect.poll(() => page.evaluate(() => localStorage.getItem("broadsheet:history"))).toContain(TITLE);
}

async function expectNoFault(page: Page): Promise<void> {
	expect(await axeFaults(page)).toEqual([]);
}

test("stories are saved from their cards, found again, put in order and let go", async ({ page }) => {
	await page.goto("/category/science/");
	const links = page.locator(".card-headline a");
	const [first = "", second = "", third = ""] = await links.allInnerTexts();
	for (const title of [first, second, third]) {
		await saveFromCard(page, title);
		await expect(page.getByRole("button", { name: `Save “${title}”`, pressed: true })).toBeVisible();
	}
	await expectNoFault(page);

	await page.goto(DEVICE);
	await expect(titlesOf(page, "Saved")).toHaveText([third, second, first]);
	await page.getByRole("combobox", { name: "Order" }).selectOption("Newest");
	await expect(titlesOf(page, "Saved")).toHaveText([first, second, third]);
	await page.getByRole("searchbox", { name: "Search what you saved" }).fill(second.toUpperCase());
	await expect(titlesOf(page, "Saved")).toHaveText([second]);
	await expect(page.getByText("1 story found")).toBeVisible();
	await expectNoFault(page);
	await page.getByRole("searchbox", { name: "Search what you saved" }).fill("");
	await page.getByRole("button", { name: `Unsave ${second}` }).click();
	await expect(titlesOf(page, "Saved")).toHaveText([first, third]);
	await expect(page.getByRole("button", { name: `Unsave ${third}` })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: `Unsave ${first}` })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(part(page, "Saved")).toHaveCount(0);
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	// None of them was opened.
	await page.reload();
	await expect(page.getByRole("button", { name: "Save to a file" })).toBeVisible();
	for (const title of [first, second, third]) await expect(page.getByRole("link", { name: title })).toHaveCount(0);
	await page.goto("/category/science/");
	await expect(page.getByRole("button", { name: `Save “${second}”`, pressed: false })).toBeVisible();
});

test("a story that was read stands back in lists, until the reader does not want that", async ({ page }) => {
	await page.goto("/");
	const card = page.locator("article.card", { has: page.getByRole("link", { name: TITLE }) });
	await expect(card.getByRole("button", { name: `Save “${TITLE}”` })).toBeVisible();
	await expect(card.getByText("Read", { exact: true })).toHaveCount(0);
	const place = await card.boundingBox();
	await card.getByRole("link", { name: TITLE }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
	await readToItsEnd(page);
	await page.goBack();
	await expect(card.getByText("Read", { exact: true })).toBeAttached();
	expect((await card.boundingBox())?.height).toBe(place?.height);
	await expectNoFault(page);

	await page.goto(DEVICE);
	await expect(titlesOf(page, "History")).toHaveText([TITLE]);
	await page.getByRole("checkbox", { name: "In lists, dim stories that you have read" }).uncheck();
	await page.goto("/");
	await expect(card.getByRole("button", { name: `Save “${TITLE}”` })).toBeVisible();
	await expect(card.getByText("Read", { exact: true })).toHaveCount(0);

	await page.goto(DEVICE);
	await page.getByRole("button", { name: "Clear history" }).click();
	await expect(page.getByText("No story was read to its end yet.")).toBeVisible();
	await page.reload();
	await expect(page.getByText("No story was read to its end yet.")).toBeVisible();
});

test("a reader's own things go out to a file, and come back from it", async ({ page, allowComplaint }) => {
	allowComplaint(/Failed to load resource/);
	await page.goto(STORY);
	await page.getByRole("button", { name: "Save this story" }).click();
	await readToItsEnd(page);
	await page.evaluate((path) => {
		localStorage.setItem(`broadsheet:draft:${path}`, '[{"text":"Half a thought","key":"a"}]');
	}, STORY);
	await page.goto(DEVICE);
	await page.getByRole("checkbox", { name: "In lists, dim stories that you have read" }).uncheck();
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save to a file" }).click();
	const text = await readFile(await (await coming).path(), "utf8");
	expect(JSON.parse(text)).toMatchObject({ version: 1, saved: [STORY], history: [{ path: STORY }] });

	await page.getByRole("button", { name: "Remove everything" }).click();
	await expect(page.getByText(/^Saved stories go, too/)).toBeVisible();
	await expect(page.getByRole("button", { name: "Remove all of it" })).toBeFocused();
	await page.getByRole("button", { name: "Remove all of it" }).click();
	await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
	await expect(page.getByText(/^Saved stories go, too/)).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Remove everything" })).toBeVisible();
	await expect(page.getByText("that you have begun to write")).toHaveCount(0);

	const choose = async (name: string, content: string) => {
		const field = page.getByLabel("Bring in a file");
		await field.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
		// It is emptied when the file has been read: what is said until then is of the file before it.
		await expect(field).toHaveValue("");
	};
	for (const broken of [text.slice(0, -40), text.replace(STORY, "//evil.example/"), "[]", '{"version":1}']) {
		await choose("broken.json", broken);
		await expect(page.getByText(/^This is not a file that this page has saved/)).toBeVisible();
		await expect(page.getByRole("button", { name: "Bring it in" })).toHaveCount(0);
	}
	await choose("newer.json", text.replace('"version": 1', '"version": 2'));
	await expect(page.getByText(/^This file is from a newer version of the paper/)).toBeVisible();
	await expect(page.getByText("Nothing is kept yet.")).toBeVisible();

	await choose("reading.json", text);
	await expect(page.getByRole("listitem").filter({ hasText: "1 more story is saved." })).toBeVisible();
	await expect(page.getByText("1 unsent comment comes back.")).toBeVisible();
	await expect(page.getByText("The file’s settings take the place of yours.")).toBeVisible();
	await expect(titlesOf(page, "Saved")).toHaveCount(0);
	await expectNoFault(page);
	await page.getByRole("button", { name: "Bring it in" }).click();
	await expect(titlesOf(page, "Saved")).toHaveText([TITLE]);
	await expect(titlesOf(page, "History")).toHaveText([TITLE]);
	await expect(page.getByText("1 comment that you have begun to write")).toBeVisible();
	await expect(page.getByRole("checkbox", { name: "In lists, dim stories that you have read" })).not.toBeChecked();
	await expect(page.getByLabel("Bring in a file")).toBeFocused();

	// Another device has the names of what is saved, not yet the stories.
	await page.route(`**/api/story${STORY.slice(0, -1)}.json`, (route) => route.abort());
	await page.getByRole("button", { name: "Bring what is missing to this device" }).click();
	await expect(part(page, "Saved").getByText("The story could not be had")).toBeVisible();
	await page.unrouteAll();
	await page.getByRole("button", { name: "Bring what is missing to this device" }).click();
	await expect(part(page, "Saved").getByText("All of it is on this device.")).toBeVisible();
	await expect(part(page, "Saved").getByText("Not on this device")).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Bring what is missing to this device" })).toHaveCount(0);
	await expectNoFault(page);

	await page.getByRole("button", { name: "Remove 1 comment that you have begun to write" }).click();
	await expect(page.getByText("that you have begun to write")).toHaveCount(0);
	await expect(titlesOf(page, "Saved")).toHaveText([TITLE]);
});
