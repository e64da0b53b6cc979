import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { FAR_WORD, LONG_STORY } from "./fill-discussion.ts";
import { expect, reachDiscussion, test } from "./paper.ts";
import { COPY } from "./places.ts";

const comments = (page: Page) => page.locator(".threads").getByRole("article");
const tailor = (page: Page, number: number) =>
	page.getByRole("article", { name: new RegExp(`^Comment by Tailor ${number}\\b`) });

async function find(page: Page, words: string) {
	await page.getByRole("searchbox", { name: "Find in the comments" }).fill(words);
}

test("a long discussion shows its beginning, and more when it is asked for", async ({ page }) => {
	await page.goto(LONG_STORY);
	await reachDiscussion(page);
	await expect(page.getByRole("heading", { name: "240 comments" })).toBeVisible();
	await expect(comments(page)).toHaveCount(50);
	expect(await page.locator("*").count()).toBeLessThan(5_000);
	await page.getByRole("link", { name: "Show more comments" }).click();
	await expect(tailor(page, 51)).toBeFocused();
	await expect(comments(page)).toHaveCount(100);
	await expect(tailor(page, 1)).toBeAttached();
	await expect(page).toHaveURL(LONG_STORY);
});

test("a comment that is not drawn is found by its words, and shown where it stands", async ({ page }) => {
	await page.goto(LONG_STORY);
	await reachDiscussion(page);
	await expect(page.getByText(FAR_WORD)).toHaveCount(0);
	await find(page, FAR_WORD.toUpperCase());
	await expect(page.getByText(`1 comment found for “${FAR_WORD.toUpperCase()}”`).first()).toBeVisible();
	await expect(page.locator("[data-announcer]")).toContainText("1 comment found");
	await expect(page.locator(".found-comments mark")).toHaveText(FAR_WORD);
	expect(await axeFaults(page)).toEqual([]);
	await page.getByRole("link", { name: "Show in its place the comment by Tailor 230" }).click();
	await expect(tailor(page, 230)).toBeFocused();
	await expect(tailor(page, 230)).toBeInViewport();
	await expect(tailor(page, 230)).toContainText("to Tailor 229");
	await expect(tailor(page, 1)).toHaveCount(0);
	expect(await axeFaults(page)).toEqual([]);

	await page.getByRole("link", { name: "Show earlier comments" }).click();
	await expect(tailor(page, 151)).toBeFocused();
	await page.getByRole("link", { name: "Go to the first comments" }).click();
	await expect(tailor(page, 1)).toBeFocused();
});

test("what is found stands in its box on a screen of 320 pixels, and leads from page to page", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(LONG_STORY);
	await reachDiscussion(page);
	await find(page, "teeth");
	await expect(page.locator(".find-ways")).toContainText("239 comments found for “teeth”");
	await expect(comments(page)).toHaveCount(50);
	await page.getByRole("button", { name: "Previous match" }).click();
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBe(0);
	await find(page, `thought teeth ${FAR_WORD}x`);
	await expect(page.locator(".find-ways")).toContainText("No comment was found for");
	await find(page, FAR_WORD);
	await expect(page.locator(".find-ways")).toContainText("1 comment found");
	await page.getByRole("button", { name: "Next match" }).click();
	await expect(tailor(page, 230)).toBeInViewport();
	await expect(page.locator(".find-ways")).toContainText("1 of 1");
	await expect(tailor(page, 229)).toHaveCount(1);
	expect(await axeFaults(page)).toEqual([]);
});

test("the address of a comment that was found opens at it", async ({ page }) => {
	await page.goto(LONG_STORY);
	await reachDiscussion(page);
	await find(page, FAR_WORD);
	const address = await page.getByRole("link", { name: /^Show in its place/ }).getAttribute("href");
	await page.goto(address ?? "");
	await expect(tailor(page, 230)).toBeInViewport();
});

test("a copy finds comments on the device, in its files", { tag: "@embedded" }, async ({ page }) => {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(COPY + LONG_STORY);
	await reachDiscussion(page);
	await expect(comments(page)).toHaveCount(150);
	const isCode = (path: string) => /^\/assets\/find-in-copy-.*\.js$/.test(path);
	expect(asked.some(isCode)).toBe(false);
	await find(page, FAR_WORD);
	await page.getByRole("link", { name: "Show in its place the comment by Tailor 230" }).click();
	await expect(tailor(page, 230)).toBeFocused();
	expect(asked.some(isCode)).toBe(true);
	expect(asked.filter((path) => path.includes("/find-comments/"))).toEqual([]);
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("every page of a discussion is reached by links", async ({ page }) => {
		await page.goto(LONG_STORY);
		await expect(page.getByText("Find in the comments")).toBeHidden();
		await page.getByRole("link", { name: "Show more comments" }).click();
		await expect(page).toHaveURL(`${LONG_STORY}?comments=2#discussion`);
		await expect(comments(page)).toHaveCount(50);
		await expect(tailor(page, 51)).toBeVisible();
		await tailor(page, 60)
			.getByRole("link", { name: /^Reply/ })
			.click();
		await expect(page.getByRole("heading", { name: "Reply to Tailor 60" })).toBeVisible();
		await page.getByRole("link", { name: "Show earlier comments" }).click();
		await expect(tailor(page, 1)).toBeVisible();
	});
});
