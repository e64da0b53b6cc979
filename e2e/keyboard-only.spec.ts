import type { Page } from "@playwright/test";
import { expect, test } from "./paper.ts";

/** So often Tab is pressed on the way to one thing; a page that takes more has lost the reader. */
const PATIENCE = 120;

/** Goes on by Tab until what has the focus has this role and name. */
async function tabTo(page: Page, role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Promise<void> {
	const target = page.getByRole(role, { name }).and(page.locator(":focus"));
	for (let pressed = 0; pressed < PATIENCE; pressed++) {
		await page.keyboard.press("Tab");
		if ((await target.count()) > 0) return;
	}
	throw new Error(`${role} “${name}” was not reached by ${PATIENCE} times Tab.`);
}

test("a story is found, read, saved and answered by keyboard alone", { tag: "@keyboard" }, async ({ page }) => {
	await page.goto("/");
	await page.keyboard.press("Tab");
	await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();

	await tabTo(page, "link", "Search");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("searchbox")).toBeFocused();
	await page.keyboard.type("pin tumbler");
	await page.keyboard.press("Enter");
	// The focus comes to it a frame later than it is drawn.
	await expect(page.getByRole("heading", { level: 1, name: "Search: pin tumbler" })).toBeFocused();

	await tabTo(page, "link", "Inside a pin tumbler");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1, name: "Inside a pin tumbler" })).toBeFocused();

	await tabTo(page, "button", "Save this story");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: "Saved" }).first()).toBeFocused();

	// The discussion comes when its reader is near.
	await expect(page.locator(".reply-form[data-alive]")).toBeAttached();
	await tabTo(page, "textbox", "Comment");
	await page.keyboard.type("Read, saved and answered without a mouse.");
	await tabTo(page, "textbox", "Name");
	await page.keyboard.type("Kay Bord");
	await tabTo(page, "textbox", "Email");
	await page.keyboard.type("kay@example.org");
	// The form takes nothing from those who are faster than a reader.
	await page.clock.install();
	await page.clock.fastForward(4_000);
	await tabTo(page, "button", "Post comment");
	await page.keyboard.press("Enter");
	await expect(page.getByText("Read, saved and answered without a mouse.")).toBeVisible();
	await expect(page.locator("body")).not.toBeFocused();
});
