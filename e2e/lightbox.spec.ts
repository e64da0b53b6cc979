import { axeFaults } from "./axe-faults.ts";
import { expect, STORY, test } from "./paper.ts";

test("a picture is enlarged, the next one shown, and Back returns to it", async ({ page }) => {
	await page.goto(STORY);
	const links = page.getByRole("link", { name: /^Enlarge picture: / });
	const link = links.nth(1);
	await link.scrollIntoViewIfNeeded();
	const place = await page.evaluate(() => scrollY);
	await link.focus();
	await page.keyboard.press("Enter");
	const dialog = page.getByRole("dialog", { name: "Pictures of the story" });
	const count = await links.count();
	await expect(dialog.getByRole("status")).toHaveText(`2 of ${count}`);
	await expect(page).toHaveURL(/#picture-2$/);
	expect(await page.evaluate(() => scrollY)).toBe(place);
	expect(await axeFaults(page, { within: "dialog" })).toEqual([]);

	await page.keyboard.press("ArrowLeft");
	await expect(dialog.getByRole("status")).toHaveText(`1 of ${count}`);
	await expect(page).toHaveURL(/#picture-1$/);
	await page.keyboard.press("ArrowLeft");
	await expect(dialog.getByRole("status")).toHaveText(`1 of ${count}`);
	await page.goBack();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(new RegExp(`${STORY}$`));
	await expect(link).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(place);
});

test("the address of a picture shows it, and Escape leads to the story", async ({ page }) => {
	await page.goto(`${STORY}#picture-2`);
	const dialog = page.getByRole("dialog", { name: "Pictures of the story" });
	await expect(dialog.getByRole("status")).toContainText("2 of");
	await page.keyboard.press("Escape");
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(new RegExp(`${STORY}$`));
	await expect(page.getByRole("link", { name: /^Enlarge picture/ }).nth(1)).toBeFocused();
});

test("a picture is zoomed by keys, buttons and a double click, and moved", async ({ page }) => {
	await page.goto(`${STORY}#picture-1`);
	const dialog = page.getByRole("dialog");
	const image = dialog.getByRole("img");
	const width = async () => Math.round((await image.boundingBox())?.width ?? 0);
	await expect(image).toBeVisible();
	const whole = await width();
	await page.keyboard.press("+");
	await expect.poll(width).toBe(Math.round(whole * 1.5));
	await page.keyboard.press("-");
	await expect.poll(width).toBe(whole);
	await image.dblclick();
	await expect.poll(width).toBe(Math.round(whole * 2.5));
	// The last of the way, too, is behind it.
	const motions = () => dialog.locator(".lightbox-picture").evaluate((moved) => moved.getAnimations().length);
	await expect.poll(motions).toBe(0);
	const before = await image.boundingBox();
	await page.mouse.move(180, 300);
	await page.mouse.down();
	await page.mouse.move(220, 300);
	await page.mouse.up();
	await expect
		.poll(async () => Math.round((await image.boundingBox())?.x ?? 0))
		.toBe(Math.round((before?.x ?? 0) + 40));
	await dialog.getByRole("button", { name: "Close" }).click();
	await expect(dialog).toBeHidden();
});

test("a swipe leads to the next picture", async ({ page }) => {
	await page.goto(`${STORY}#picture-1`);
	const dialog = page.getByRole("dialog");
	await expect(dialog.getByRole("status")).toContainText("1 of");
	await page.mouse.move(250, 300);
	await page.mouse.down();
	await page.mouse.move(100, 300, { steps: 3 });
	await page.mouse.up();
	await expect(dialog.getByRole("status")).toContainText("2 of");
});

test("a picture that does not come says so", async ({ page, allowComplaint }) => {
	allowComplaint(/Failed to load resource/);
	await page.route(/\.(avif|webp|jpe?g|png)$/, (route) => route.abort());
	await page.goto(`${STORY}#picture-1`);
	await expect(page.getByRole("dialog")).toContainText("This picture could not be loaded.");
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("the link leads to the picture's file", { tag: "@once" }, async ({ page }) => {
		await page.goto(STORY);
		const href = await page
			.getByRole("link", { name: /^Enlarge picture/ })
			.first()
			.getAttribute("href");
		const answer = await page.request.get(href ?? "");
		expect(answer.headers()["content-type"]).toMatch(/^image\//);
	});
});
