import { axeFaults } from "./axe-faults.ts";
import { expect, testOfEdition } from "./editions/edition-test.ts";
import { reachDiscussion } from "./paper.ts";

const test = testOfEdition("arabic");
const STORY = "/2026/11/20/tide-mill/";
const FOREIGN = "/2026/11/18/harbour/";
const PAGES = ["/", "/category/nature/", STORY, FOREIGN, "/search", "/on-this-device/", "/nowhere/"];

test("a paper in Arabic is Arabic from its first HTML on, and runs from the right", async ({
	page,
	allowComplaint,
}) => {
	allowComplaint(/404/);
	const html = await (await page.request.get(STORY)).text();
	expect(html).toContain('<html lang="ar" dir="rtl"');
	expect(html).toContain("مقالات مشابهة");
	for (const address of PAGES) {
		await page.goto(address);
		await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBe(0);
		expect(await page.title()).toMatch(/صحيفة المدّ/);
	}

	await page.goto(STORY);
	await expect(page.getByText("20 نوفمبر 2026").first()).toBeVisible();
	await expect(page.locator(".story-headline")).toHaveCSS("letter-spacing", /^(?:0px|normal)$/);
	await expect(page.locator(".story-body i:lang(en)").first()).toHaveAttribute("lang", "en");
	await reachDiscussion(page);
	await expect(page.getByRole("heading", { name: "5 تعليقات" })).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);

	await expect(page.locator(".footnotes .note-way").first()).toHaveCSS("scale", "-1 1");

	await page.goto(FOREIGN);
	const article = page.getByRole("article").first();
	await expect(article).toHaveAttribute("lang", "en");
	await expect(article).toHaveCSS("direction", "ltr");
	await expect(article.locator(":lang(ar)").last()).toHaveText("المرسى");
});

test("in a paper that runs from the right, what points forward points to the left", async ({ page }) => {
	await page.goto(`${STORY}#picture-1`);
	const dialog = page.getByRole("dialog", { name: "صور المقال" });
	await expect(dialog.getByRole("status")).toHaveText("1 من 2");
	await expect(dialog.getByRole("button", { name: "الصورة التالية" }).locator(".lightbox-way")).toHaveCSS(
		"scale",
		"-1 1",
	);
	const [back, on] = await Promise.all(
		["الصورة السابقة", "الصورة التالية"].map((name) => dialog.getByRole("button", { name }).boundingBox()),
	);
	expect(on?.x).toBeLessThan(back?.x ?? 0);
	await page.keyboard.press("ArrowLeft");
	await expect(dialog.getByRole("status")).toHaveText("2 من 2");
});

test("Arabic words are found however they are written", async ({ page }) => {
	for (const query of ["مدينه", "المدينة", "مَديـنة"]) {
		await page.goto("/search");
		await page.getByRole("searchbox").fill(query);
		await page.keyboard.press("Enter");
		await expect(page.getByText(`مقال واحد عن «${query}»`)).toBeVisible();
		await expect(page.locator("mark")).toHaveText(["المَدِينَةِ"]);
	}
});
