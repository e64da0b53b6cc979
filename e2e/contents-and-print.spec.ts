import { axeFaults } from "./axe-faults.ts";
import { expect, STORY, test } from "./paper.ts";

const LONG_STORY = "/2026/11/11/two-tides-a-day/";

test("a long story lists its parts, folded up, and leads to each", async ({ page }) => {
	await page.goto(LONG_STORY);
	const contents = page.getByRole("navigation", { name: "In this story" });
	await expect(contents.getByRole("link")).toHaveCount(0);
	await contents.getByText("In this story").click();
	const last = contents.getByRole("link").last();
	const name = (await last.textContent()) ?? "";
	expect(await axeFaults(page, { within: ".story-contents" })).toEqual([]);
	await last.click();
	const heading = page.getByRole("heading", { name, exact: true });
	await expect(heading).toBeInViewport();
	await expect(heading).toBeFocused();
	// Who goes back to the list sees where they were.
	await expect(last).toHaveAttribute("aria-current", "location");
	await contents.scrollIntoViewIfNeeded();
	await expect(contents).toBeInViewport();
	await expect(contents.locator("[aria-current]")).toHaveText([name]);
});

test("a short story has no list of its parts", async ({ page }) => {
	await page.goto("/2026/10/06/what-ice-does-when-it-floats/");
	await expect(page.locator(".story-body p").first()).toBeVisible();
	await expect(page.getByRole("navigation", { name: "In this story" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("the list of a story's parts opens, too", { tag: "@once" }, async ({ page }) => {
		await page.goto(LONG_STORY);
		const contents = page.getByRole("navigation", { name: "In this story" });
		await contents.getByText("In this story").click();
		await contents.getByRole("link").first().click();
		await expect(page).toHaveURL(/#./);
	});
});

test("a printed story is black on white, with its day and address, and nothing to tap", async ({ page }) => {
	await page.goto(STORY);
	await page.emulateMedia({ media: "print", colorScheme: "dark" });
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(page.locator(".dateline")).toBeVisible();
	await expect(page.getByText(new URL(STORY, page.url()).href, { exact: true })).toBeVisible();
	for (const name of ["banner", "contentinfo"] as const)
		await expect(page.getByRole(name).getByRole("link", { name: "Search" })).toHaveCount(0);
	await expect(page.getByRole("button")).toHaveCount(0);
	await expect(page.locator("#discussion")).toBeHidden();
	await expect(page.getByRole("region", { name: "Similar stories" })).toHaveCount(0);
	const colours = await page.evaluate(() => {
		const { color, backgroundColor } = getComputedStyle(document.documentElement);
		return [color, backgroundColor];
	});
	expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});

test("the discussion is printed where the reader asks for it, that once", async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {};
	});
	await page.goto(STORY);
	await page.getByRole("button", { name: "Print with the discussion" }).click();
	await page.emulateMedia({ media: "print" });
	await expect(page.locator("#discussion article").first()).toBeVisible();
	await expect(page.locator("#discussion").getByRole("textbox")).toHaveCount(0);
	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await expect(page.locator("#discussion")).toBeHidden();
});
