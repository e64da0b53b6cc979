import type { Route } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, reachDiscussion, STORY, test } from "./paper.ts";

const PAGES = {
	"the front page": "/",
	"an older page": "/page/2/",
	"a story": STORY,
	"a story with code": "/2026/11/09/the-last-digit-knows/",
	"a story with a film": "/2026/11/02/a-swing-keeps-time/",
	"a story with sound and verse": "/2026/11/16/the-comma-in-the-piano/",
	"a story with a map": "/2026/11/10/null-island/",
	"a section": "/category/science/",
	"a tag": "/tag/tides/",
	"an author": "/author/ada-fenn/",
	"a search": "/search?q=sea",
	"an empty search": "/search?q=xylophonequark",
	"a page that is not there": "/nowhere/",
};

for (const colorScheme of ["light", "dark"] as const) {
	for (const [name, address] of Object.entries(PAGES)) {
		test(`${name} has no fault that axe finds, in ${colorScheme}`, async ({ page, allowComplaint }) => {
			allowComplaint(/404/);
			await page.emulateMedia({ colorScheme });
			await page.goto(address);
			await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
			expect(await axeFaults(page)).toEqual([]);
		});
	}
}

test("the reply form has no fault that axe finds while it shows its problems", async ({ page }) => {
	await page.goto(STORY);
	await reachDiscussion(page);
	await page.getByRole("button", { name: "Post comment" }).click();
	await expect(page.getByText("Write your comment first.")).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
	test(`replies that wait and that were refused have no fault that axe finds, in ${colorScheme}`, async ({
		page,
		allowComplaint,
	}) => {
		allowComplaint(/Failed to load resource|net::ERR_/);
		await page.emulateMedia({ colorScheme });
		await page.goto(STORY);
		await reachDiscussion(page);
		const post = async (text: string) => {
			await page.getByRole("textbox", { name: "Comment" }).fill(text);
			await page.getByRole("textbox", { name: "Name" }).fill("Ada");
			await page.getByRole("textbox", { name: "Email" }).fill("ada@example.org");
			await page.getByRole("button", { name: "Post comment" }).click();
		};
		const lose = (route: Route) => route.abort();
		await page.route("**/api/replies/**", lose);
		await page
			.getByRole("link", { name: /^Reply to/ })
			.first()
			.click();
		await post("This one is refused.");
		await expect(page.locator(".comment-held", { hasText: "Waiting to send." })).toHaveCount(1);
		await page.route("**/api/replies/**", (route) => route.fulfill({ status: 403, json: { refused: "closed" } }));
		await page.evaluate(() => window.dispatchEvent(new Event("online")));
		await expect(page.locator(".comment-held")).toContainText("This discussion is closed");
		await page.route("**/api/replies/**", lose);
		await post("This one waits.");
		await expect(page.locator(".comment-held").last()).toContainText("Waiting to send.");
		await page
			.getByRole("link", { name: /^Reply to/ })
			.nth(1)
			.click();
		await page.getByRole("textbox", { name: "Comment" }).fill("A draft");
		await page
			.getByRole("link", { name: /^Reply to/ })
			.first()
			.click();
		await expect(page.getByText("(draft kept)")).toBeVisible();
		expect(await axeFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	});
}

test("the page is reached and read by keyboard alone", { tag: "@keyboard" }, async ({ page }) => {
	await page.goto("/");
	await page.keyboard.press("Tab");
	await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	const link = page.locator(":focus");
	await expect(link).toHaveText("The mills that ran on the moon");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1, name: "The mills that ran on the moon" })).toBeFocused();
});

test("nothing is wider than a screen of 320 pixels", async ({ page, allowComplaint }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	allowComplaint(/404/);
	for (const address of Object.values(PAGES)) {
		await page.goto(address);
		await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow, address).toBe(0);
	}
});
