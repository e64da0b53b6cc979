import { expect, test } from "./paper.ts";

test("search finds words in the stories, marks them and says how many there are", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
	await expect(page).toHaveURL("/search");
	const box = page.getByRole("searchbox", { name: "Search the paper" });
	await expect(box).toBeFocused();
	await box.fill("tide mill");
	await box.press("Enter");
	await expect(page).toHaveURL("/search?q=tide+mill");
	await expect(page.getByRole("heading", { level: 1, name: "Search: tide mill" })).toBeFocused();
	await expect(page.getByText(/\d+ stor(y|ies) found for “tide mill”/)).toBeVisible();
	await expect(page.locator("mark").first()).toBeVisible();
	await page.getByRole("link", { name: "The mills that ran on the moon" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "The mills that ran on the moon" })).toBeFocused();
});

test("a search without results helps", async ({ page }) => {
	await page.goto("/search?q=xylophonequark");
	await expect(page.getByText("Nothing was found for “xylophonequark”.")).toBeVisible();
	await expect(page.getByText(/Try fewer words/)).toBeVisible();
	await page.getByRole("navigation", { name: "Ways on" }).getByRole("link", { name: "Places" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Places" })).toBeVisible();
});

test("odd searches are searches too", async ({ page }) => {
	for (const query of ['"', "AND OR NOT", "a* NEAR(b", "-", "😀", "%00", "'; drop table story; --"]) {
		const response = await page.goto(`/search?q=${encodeURIComponent(query)}`);
		expect(response?.status(), query).toBe(200);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	}
});

test("a word longer than the screen stays in its line", async ({ page }) => {
	await page.goto(`/search?q=${"x".repeat(200)}`);
	await expect(page.getByText(/^Nothing was found for/)).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
