import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { QUOTED_STORY } from "./fill-discussion.ts";
import { expect, reachDiscussion, test } from "./paper.ts";
import { marked, select } from "./words-on-page.ts";

const SEA = "It is made by a cold sea.";
const beside = (page: Page) => page.getByRole("button", { name: "2 comments on this paragraph" });
const sheet = (page: Page) => page.getByRole("dialog", { name: "2 comments on this paragraph" });
const by = (page: Page, name: string) =>
	page.getByRole("article", { name: new RegExp(`^Comment by ${name}(?:\\.|$)`) });

async function sendReply(page: Page): Promise<unknown> {
	await page.getByRole("textbox", { name: "Name" }).fill("Nora");
	await page.getByRole("textbox", { name: "Email" }).fill("nora@example.org");
	const sent = page.waitForRequest((request) => request.method() === "POST");
	await page.getByRole("button", { name: "Post comment" }).click();
	return (await sent).postDataJSON();
}

test("comments stand beside the paragraph that they quote, and take no room of it", async ({ page }) => {
	await page.goto(QUOTED_STORY);
	await beside(page).scrollIntoViewIfNeeded();
	await expect(page.locator(".beside-count")).toHaveText(["2", "1"]);
	const moved = await page.evaluate(() => {
		const tops = () =>
			[...document.querySelectorAll(".story-body > :not(.beside)")].map((block) => block.getBoundingClientRect().top);
		const before = tops();
		for (const place of document.querySelectorAll<HTMLElement>(".beside")) place.hidden = true;
		const places = [...document.querySelectorAll<HTMLElement>(".beside")];
		for (const place of places) place.style.display = "none";
		const after = tops();
		for (const place of places) {
			place.hidden = false;
			place.style.display = "";
		}
		return before.filter((top, at) => Math.abs(top - (after[at] ?? 0)) > 0.1).length;
	});
	expect(moved).toBe(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

	await beside(page).focus();
	await page.keyboard.press("Enter");
	await expect(sheet(page)).toBeFocused();
	await expect(sheet(page)).toBeInViewport({ ratio: 1 });
	await expect(sheet(page).getByRole("listitem")).toHaveCount(2);
	await expect(sheet(page)).toContainText("So is our haar.");
	await expect(sheet(page)).not.toContainText(SEA);
	await expect.poll(() => marked(page, "quoted-words")).toContain(SEA);
	expect(await axeFaults(page)).toEqual([]);
	await page.keyboard.press("Escape");
	await expect(sheet(page)).toHaveCount(0);
	await expect(beside(page)).toBeFocused();
	await expect.poll(() => marked(page, "quoted-words")).toEqual([]);

	await beside(page).click();
	await expect(sheet(page)).toBeVisible();
	await beside(page).click();
	await expect(sheet(page)).toHaveCount(0);
	await beside(page).click();
	await sheet(page).getByRole("link", { name: "In the discussion the comment by Ada" }).click();
	await expect(by(page, "Ada")).toBeFocused();
	await expect(by(page, "Ada")).toBeInViewport();
});

test("a sentence is quoted from beside it, and the reply leads back to it", async ({ page }, info) => {
	await page.goto(QUOTED_STORY);
	await beside(page).click();
	await expect(sheet(page).getByRole("listitem")).toHaveCount(2);
	await sheet(page).getByRole("button", { name: "Reply with quote" }).click();
	const text = page.getByRole("textbox", { name: "Comment" });
	await expect(text).toHaveValue(`> ${SEA}\n\n`);
	await expect(text).toBeFocused();
	await page.keyboard.type(`And a warm wind, on a ${info.project.name}.`);
	const input = await sendReply(page);
	expect(input).toMatchObject({ quotes: [{ text: SEA, from: { kind: "story" } }] });
	await expect(by(page, "Nora").getByRole("blockquote")).toContainText(SEA);
	await by(page, "Nora").getByRole("link", { name: "in the story" }).click();
	await expect(page.locator(".story-body > p").nth(1)).toBeFocused();
	await expect(page.locator(".story-body > p").nth(1)).toBeInViewport();
	expect(await marked(page, "quoted-words")).toEqual([SEA]);
});

test("words of a comment are quoted in an answer to it, also after a reload", async ({ page }, info) => {
	await page.goto(QUOTED_STORY);
	await reachDiscussion(page);
	await expect(by(page, "Bruno").getByRole("blockquote").getByRole("link", { name: "Ada" })).toHaveAttribute(
		"href",
		/#comment-\d+$/,
	);
	// A part of a word is quoted as the word.
	await select("smells of coa", by(page, "Bruno"));
	await page.getByRole("toolbar", { name: "Selected text" }).getByRole("button", { name: "Reply with quote" }).click();
	await expect(page.getByRole("heading", { name: "Reply to Bruno" })).toBeVisible();
	const text = page.getByRole("textbox", { name: "Comment" });
	await expect(text).toHaveValue("> smells of coal\n\n");
	await expect(text).toBeFocused();
	// The same words twice are one comment.
	const said = `In winter, on a ${info.project.name}.`;
	await page.keyboard.type(said);
	await page.reload();
	await reachDiscussion(page);
	await expect(text).toHaveValue(`> smells of coal\n\n${said}`);
	const id = (await by(page, "Bruno").getAttribute("id"))?.replace("comment-", "");
	const input = await sendReply(page);
	expect(input).toMatchObject({
		parentId: id,
		quotes: [{ text: "smells of coal", from: { kind: "comment", id, name: "Bruno" } }],
	});
	await expect(by(page, "Nora").getByRole("blockquote").getByRole("link", { name: "Bruno" })).toBeVisible();
});

test("only what matches and what it answers stays while one looks for it, and all comes back", async ({ page }, {
	project,
}) => {
	await page.goto(QUOTED_STORY);
	await reachDiscussion(page);
	const comments = page.locator(".threads").getByRole("article");
	const all = await comments.count();
	const box = page.getByRole("searchbox", { name: "Find in the comments" });
	await box.fill("coal");
	await expect(comments).toHaveCount(2);
	await expect(by(page, "Ada")).toBeVisible();
	await expect(page.locator("[data-announcer]")).toContainText("1 comment found for “coal”");
	await box.fill("HAAR");
	await expect(page.locator(".find-ways")).toContainText("3 comments found for “HAAR”");
	await box.press("Enter");
	await box.press("Enter");
	await box.press("Enter");
	await expect(page.locator(".find-ways")).toContainText("3 of 3");
	await expect(page.locator("[data-announcer]")).toContainText("3 of 3 – Comment by Gil");
	await expect(project.name === "phone" ? by(page, "Gil") : box).toBeFocused();
	await expect(by(page, "Gil")).toBeInViewport();
	expect(await marked(page, "found-now")).toEqual(["haar"]);
	expect((await marked(page, "found-words")).length).toBeGreaterThanOrEqual(2);
	await box.press("Shift+Enter");
	await expect(page.locator(".find-ways")).toContainText("2 of 3");
	await page.getByRole("button", { name: "Next match" }).click();
	await expect(page.locator(".find-ways")).toContainText("3 of 3");
	expect(await axeFaults(page)).toEqual([]);
	const top = () => by(page, "Gil").evaluate((article) => article.getBoundingClientRect().top);
	const before = await top();
	await page.keyboard.press("Escape");
	await expect(comments).toHaveCount(all);
	await expect(by(page, "Gil")).toBeFocused();
	expect(Math.abs((await top()) - before)).toBeLessThan(2);
	expect(await marked(page, "found-now")).toEqual([]);

	await box.fill("الضباب");
	await expect(comments).toHaveCount(1);
	await expect(by(page, "Emre")).toBeVisible();
	await expect.poll(() => marked(page, "found-words")).toEqual(["الضَّبابُ"]);
	await box.fill("网能");
	await expect(by(page, "Fen")).toBeVisible();
	await expect(comments).toHaveCount(1);
	await box.fill("");
	await expect(comments).toHaveCount(all);
});
