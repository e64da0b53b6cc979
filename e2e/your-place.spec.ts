import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, QUIET_STORY, STORY, test } from "./paper.ts";

const offer = (page: Page) => page.getByRole("button", { name: "Continue where you stopped" });
const places = (page: Page) => page.evaluate(() => localStorage.getItem("broadsheet:places") ?? "");
/** From then on what is read is seen. */
const isWatched = (page: Page) =>
	page.getByRole("complementary", { name: "Your place in this story" }).waitFor({ state: "attached" });

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.locator("html[data-alive]").waitFor({ state: "attached" });
	await isWatched(page);
}

/** The paragraph in the middle of the story, and how it begins. */
const middle = (page: Page) => page.locator(".story-body > p").nth(6);
const beginning = async (page: Page) => (await middle(page).innerText()).slice(0, 80);

async function readToMiddle(page: Page) {
	// What stands under the reading line, a fifth of the screen down, is what is being read.
	await middle(page).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 0.2 * innerHeight + 2));
	await expect.poll(() => places(page)).toContain(JSON.stringify(await beginning(page)));
}

async function expectAtMiddle(page: Page) {
	await expect(middle(page)).toBeFocused();
	await expect(middle(page)).toBeInViewport();
	await expect(offer(page)).toHaveCount(0);
}

test("a story left half-way is offered where it was left when it is opened again", async ({ page, context }) => {
	await open(page, STORY);
	await expect(offer(page)).toHaveCount(0);
	await readToMiddle(page);
	await expect(page.getByText(/^About \d+ minutes? left$/)).toBeVisible();
	await page.close();
	const again = await context.newPage();
	await open(again, STORY);
	await expect(offer(again)).toBeVisible();
	expect(await again.evaluate(() => scrollY)).toBe(0);
	expect(await axeFaults(again)).toEqual([]);
	await offer(again).click();
	await expectAtMiddle(again);
	await again.keyboard.press("Tab");
	await expect(middle(again)).not.toHaveAttribute("tabindex");
});

test("the place is the same paragraph in another size of text, and by keyboard", async ({ page }) => {
	await open(page, STORY);
	await readToMiddle(page);
	await page.goto("/");
	await open(page, STORY);
	await expect(offer(page)).toBeVisible();
	await page.evaluate(() => {
		document.documentElement.style.fontSize = "26px";
	});
	await offer(page).focus();
	await page.keyboard.press("Enter");
	await expectAtMiddle(page);
	const { top, line } = await middle(page).evaluate((element) => ({
		top: element.getBoundingClientRect().top,
		line: innerHeight * 0.2,
	}));
	expect(Math.abs(top - line)).toBeLessThan(2);
});

test("a story that was read to its end, or hardly begun, is not offered", async ({ page }) => {
	await open(page, STORY);
	await readToMiddle(page);
	await page.locator(".story-body > *").last().scrollIntoViewIfNeeded();
	await page.evaluate(() => scrollBy(0, innerHeight / 2));
	await expect.poll(() => places(page)).toBe("[]");
	await open(page, QUIET_STORY);
	await page.evaluate(() => scrollBy(0, 200));
	await open(page, STORY);
	await expect(offer(page)).toHaveCount(0);
	expect(await places(page)).toBe("[]");
});

test("the offer can be put away, and is not made to those who come to a place of the story", async ({ page }) => {
	await open(page, STORY);
	await readToMiddle(page);
	await page.goto("/");
	for (const address of [`${STORY}#comments`, `${STORY}#:~:text=the`]) {
		await open(page, address);
		await expect(offer(page)).toHaveCount(0);
		await page.goto("/");
	}
	await page.getByRole("main").getByRole("link", { name: "The mills that ran on the moon" }).first().click();
	await expect(offer(page)).toBeVisible();
	await page.getByRole("button", { name: "Close" }).click();
	await expect(offer(page)).toHaveCount(0);
	await expect(page.locator("#main")).toBeFocused();
});

test("on the way back the page stands where it was left, and nothing is offered", { tag: "@once" }, async ({
	page,
}) => {
	await open(page, STORY);
	await readToMiddle(page);
	const top = await page.evaluate(() => scrollY);
	await page
		.getByRole("navigation")
		.getByRole("link")
		.first()
		.evaluate((link: HTMLElement) => link.click());
	await expect(page).not.toHaveURL(STORY);
	await page.goBack();
	await isWatched(page);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
	await expect(offer(page)).toHaveCount(0);
});
