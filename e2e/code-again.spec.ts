import type { Page } from "@playwright/test";
import { expect, STORY, test } from "./paper.ts";

/** What a browser says of code that did not come. */
const MISSING = /Failed to load resource|Failed to fetch dynamically imported module|error loading dynamically/;

/** Keeps code away until it is let in. */
async function keepAway(page: Page, code: string): Promise<() => Promise<void>> {
	await page.route(code, (route) => route.abort());
	return () => page.unroute(code);
}

test("a picture whose viewer did not come opens when it is tapped again", async ({ page, allowComplaint }) => {
	allowComplaint(MISSING);
	await page.goto(STORY);
	const letIn = await keepAway(page, "**/assets/lightbox-*.js*");
	// Said when the failure is on the screen, after the code was asked for anew at once: a browser remembers what failed.
	const failed = page.waitForEvent("console", (message) => message.text().includes("?again="));
	const link = page.getByRole("link", { name: /^Enlarge picture: / }).first();
	await link.click();
	await failed;
	await expect(page).toHaveURL(/#picture-1$/);
	await page.goBack();
	await expect(page).toHaveURL(STORY);
	await letIn();
	await link.click();
	await expect(page.getByRole("dialog").getByRole("status")).toContainText("1 of");
});

test("what takes an edition along says that it did not come, and comes when it is asked for again", async ({
	page,
	allowComplaint,
}) => {
	allowComplaint(MISSING);
	await page.goto("/category/science/");
	const letIn = await keepAway(page, "**/assets/take-panel-*.js*");
	await page.getByRole("button", { name: "Take this section along" }).click();
	await expect(page.getByText("This could not be loaded. Try again.")).toBeVisible();
	await letIn();
	await page.getByRole("button", { name: "Try again" }).click();
	await expect(page.getByText(/^\d+ stories, .+ of text/)).toBeVisible();
});
