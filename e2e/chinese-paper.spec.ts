import { axeFaults } from "./axe-faults.ts";
import { expect, testOfEdition } from "./editions/edition-test.ts";
import { reachDiscussion } from "./paper.ts";

const test = testOfEdition("chinese");
const STORY = "/2026/11/20/tide-mill/";

test("a paper in Chinese is Chinese from its first HTML on, its words are found within lines, and an Arabic story keeps its way", async ({
	page,
}) => {
	const html = await (await page.request.get(STORY)).text();
	expect(html).toContain('<html lang="zh-Hans" dir="ltr"');
	await page.goto(STORY);
	await expect(page.getByText("2026年11月20日").first()).toBeVisible();
	await expect(page.locator(".story-body > p").first()).toHaveCSS("line-break", "strict");
	await reachDiscussion(page);
	await expect(page.getByRole("heading", { name: "3 条评论" })).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);

	await page.goto("/search");
	await page.getByRole("searchbox").fill("车坊 手机");
	await page.keyboard.press("Enter");
	await expect(page.getByText("找到 1 篇与“车坊 手机”相关的报道")).toBeVisible();
	await expect(page.locator("mark").first()).toHaveText("车坊");
	await page.goto("/search");
	await page.getByRole("searchbox").fill("坊水");
	await page.keyboard.press("Enter");
	await expect(page.getByText(/坊水/).last()).toBeVisible();
	await expect(page.locator("mark")).toHaveCount(0);

	await page.goto("/");
	const card = page.locator('[lang="ar"]').first();
	await expect(card).toHaveCSS("direction", "rtl");
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
