import { expect, letter, test } from "./paper.ts";

test("the front page is the WordPress's: name, sections, what is sticky first", async ({ page }) => {
	await page.goto("/");
	const sticky = page.getByRole("main").getByRole("article").first().getByRole("heading").getByRole("link");
	const headline = (await sticky.textContent()) ?? "";
	const documents: string[] = [];
	page.on("request", (request) => request.resourceType() === "document" && documents.push(request.url()));
	await sticky.click();
	await expect(page.getByRole("heading", { level: 1, name: headline })).toBeFocused();
	expect(documents).toEqual([]);
	await page.goBack();
	await expect(sticky).toBeFocused();
});

test("sections and their pages are followed", async ({ page }) => {
	await page.goto("/");
	const sections = page.getByRole("navigation", { name: "Sections" });
	const name = (await sections.getByRole("link").first().textContent()) ?? "";
	await sections.getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
	await page
		.getByRole("link", { name: /older|next/i })
		.first()
		.click();
	await expect(page).toHaveURL(/\/category\/.+\/page\/2\/$/);
	await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
});

test("search finds words that readers see, and not the mark-up", async ({ page }) => {
	await page.goto("/search?q=letter");
	await expect(page.locator("mark").first()).toBeVisible();
	await page
		.getByRole("link", { name: /^The approved letter/ })
		.first()
		.click();
	await expect(page.getByRole("heading", { level: 1, name: /^The approved letter/ })).toBeFocused();
	await page.goto("/search?q=wp:paragraph");
	await expect(page.getByText("Nothing was found")).toBeVisible();
});

test("the addresses that WordPress makes of numbers lead to the story", async ({ page, request }) => {
	const answer = await request.get("/?s=letter", { maxRedirects: 0 });
	expect(answer.headers().location).toBe("/search?q=letter");
	await page.goto("/letter-approved-desk/");
	await expect(page).toHaveURL(letter("approved", "desk"));
});

test("what is not there says so", async ({ page, allowComplaint }) => {
	allowComplaint(/404/);
	const response = await page.goto("/2026/01/01/no-such-story/");
	expect(response?.status()).toBe(404);
	await expect(page.getByRole("heading", { level: 1, name: "There is no such page" })).toBeVisible();
});

test("a guarded story opens with its password and says when it is the wrong one", async ({ page, allowComplaint }, {
	project,
}) => {
	allowComplaint(/403/);
	await page.goto(letter("guarded", project.name));
	await expect(page.getByRole("heading", { level: 1, name: /^The guarded letter/ })).toBeVisible();
	await expect(page.getByText("A story to write under.")).toHaveCount(0);
	await page.getByRole("textbox", { name: "Password" }).fill("swordfish");
	await page.getByRole("textbox", { name: "Password" }).press("Enter");
	await expect(page.getByText(/not the password|wrong|does not open/i)).toBeVisible();
	await page.getByRole("textbox", { name: "Password" }).fill("open sesame");
	await page.getByRole("textbox", { name: "Password" }).press("Enter");
	await expect(page.getByText("A story to write under.")).toBeVisible();
	expect(page.url()).not.toContain("sesame");
});
