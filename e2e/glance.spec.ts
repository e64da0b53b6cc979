import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, STORY, test } from "./paper.ts";

const glance = (page: Page) => page.getByRole("group", { name: "At a glance" });
const pointer = (page: Page) => page.locator(".see-also").getByRole("link", { name: "Two tides a day" });

/** What waits for the link comes when the page has nothing else to do. */
async function rest(page: Page): Promise<void> {
	await expect(async () => {
		await page.mouse.move(0, 0);
		await pointer(page).hover();
		await expect(glance(page)).toBeVisible({ timeout: 2_000 });
	}).toPass();
}

test("a mouse that rests on a pointer to another story shows what that is, and saves it", { tag: "@once" }, async ({
	page,
}) => {
	await page.addInitScript(() => {
		const read = { path: "/2026/11/11/two-tides-a-day/", title: "Two tides a day", at: 1 };
		localStorage.setItem("broadsheet:history", JSON.stringify([read]));
	});
	await page.goto(STORY);
	await rest(page);
	await expect(glance(page)).toContainText("Two tides a day");
	await expect(glance(page)).toContainText("Read already");
	await expect(glance(page)).toContainText(/(now|ago|yesterday|last (week|month|year))/);
	await expect(glance(page)).toContainText(/\d+ min read/);
	expect(await axeFaults(page, { within: ".glance" })).toEqual([]);
	await glance(page).getByRole("button", { name: "Save" }).hover();
	await glance(page).getByRole("button", { name: "Save" }).click();
	await expect(glance(page).getByRole("button", { name: "Saved" })).toHaveAttribute("aria-pressed", "true");
	expect(await page.evaluate(() => localStorage.getItem("broadsheet:saved"))).toContain("two-tides-a-day");
	await page.mouse.move(0, 0);
	await expect(glance(page)).toHaveCount(0);
});

test("Escape closes a glance, and a click goes on as ever", { tag: "@once" }, async ({ page }) => {
	await page.goto(STORY);
	await rest(page);
	await page.keyboard.press("Escape");
	await expect(glance(page)).toHaveCount(0);
	await pointer(page).click();
	await expect(page.getByRole("heading", { level: 1, name: "Two tides a day" })).toBeFocused();
	await expect(glance(page)).toHaveCount(0);
});

test("the keyboard comes to a glance after its link", { tag: "@keyboard" }, async ({ page }) => {
	await page.goto(STORY);
	await rest(page);
	await page.mouse.move(0, 0);
	await expect(glance(page)).toHaveCount(0);
	const last = page.getByRole("region", { name: "Similar stories" }).locator(".card-link").first();
	await page.keyboard.press("Tab");
	await last.focus();
	await expect(glance(page)).toBeVisible();
	await page.keyboard.press("Tab");
	await expect(glance(page).getByRole("button", { name: "Save" })).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(glance(page)).toHaveCount(0);
	await expect(last).toBeFocused();
});

test("a long press shows the glance, and a tap opens the story", async ({ page }) => {
	await page.goto(STORY);
	await pointer(page).scrollIntoViewIfNeeded();
	const press = () =>
		pointer(page).evaluate((link) =>
			link.dispatchEvent(new PointerEvent("contextmenu", { bubbles: true, cancelable: true, pointerType: "touch" })),
		);
	await expect(async () => {
		expect(await press()).toBe(false);
		await expect(glance(page)).toBeVisible({ timeout: 2_000 });
	}).toPass();
	await expect(glance(page).getByRole("link", { name: "Open in a new tab" })).toHaveAttribute("target", "_blank");
	const box = await glance(page).boundingBox();
	expect(box && box.x >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0)).toBe(true);
	await pointer(page).click();
	await expect(page.getByRole("heading", { level: 1, name: "Two tides a day" })).toBeFocused();
});
