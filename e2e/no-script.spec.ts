import { LONG_STORY } from "./fill-discussion.ts";
import { THREADED_STORY } from "./fill-threads.ts";
import { expect, STORY, test } from "./paper.ts";

test.use({ javaScriptEnabled: false });

test("every page reads whole without JavaScript", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "The mills that ran on the moon" }).first().click();
	await expect(page).toHaveURL(STORY);
	await page.waitForLoadState();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The mills that ran on the moon");
	expect((await page.locator(".story-body").textContent())?.split(/\s+/).length).toBeGreaterThan(400);
	await expect(page.getByRole("region", { name: "Similar stories" }).getByRole("article").first()).toBeVisible();
	expect(await page.locator(".threads").getByRole("article").count()).toBeGreaterThan(3);
	await page
		.locator(".story-head")
		.getByRole("link", { name: /comments$/ })
		.click();
	await expect(page.locator("#discussion-title")).toBeInViewport();
	await page.goto("/search?q=ice");
	await expect(page.locator("mark").first()).toBeVisible();
	await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
	await page.getByRole("searchbox").fill("moon");
	await page.getByRole("button", { name: "Search" }).click();
	await expect(page).toHaveURL("/search?q=moon");
});

test("a reply is posted by the plain form, and comes back with its problems when it has some", async ({
	page,
	allowComplaint,
}, { project }) => {
	allowComplaint(/400/);
	await page.goto("/2026/11/09/the-last-digit-knows/");
	await page.getByRole("textbox", { name: "Comment" }).fill("Checked and found right.");
	await page.getByRole("button", { name: "Post comment" }).click();
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("Checked and found right.");
	await expect(page.getByRole("textbox", { name: "Name" })).toHaveAccessibleDescription(
		"Give the name to stand above your comment.",
	);
	await expect(page.getByRole("heading", { name: "Leave a reply" })).toBeInViewport();
	await page.getByRole("textbox", { name: "Name" }).fill(`Plain ${project.name}`);
	await page.getByRole("textbox", { name: "Email" }).fill(`plain.${project.name}@example.org`);
	await page.getByRole("button", { name: "Post comment" }).click();
	await expect(page).toHaveURL(/\?reply=held#discussion$/);
	await expect(page.getByText("Your comment waits for the editors")).toBeVisible();
});

test("a comment is answered by a link that brings the form", async ({ page }) => {
	await page.goto(STORY);
	await page
		.locator(".threads")
		.getByRole("link", { name: /^Reply to/ })
		.first()
		.click();
	await expect(page.getByRole("heading", { name: /^Reply to/ })).toBeVisible();
});

test("nothing that only a script can do is offered without one", async ({ page }) => {
	for (const address of ["/", STORY, THREADED_STORY, `${LONG_STORY}?comments=2`, "/search?q=ice"]) {
		await page.goto(address);
		await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
		const controls = page.locator("button, select, textarea, input, [role=button], summary, .needs-script");
		const idle = await controls.evaluateAll((all) =>
			all
				.filter((control) => control.checkVisibility())
				// A form that is sent to an address works, and so does what a browser opens by itself.
				.filter((control) => !control.closest("form[action]") && !control.matches("details > summary"))
				.map((control) => control.outerHTML.slice(0, 200)),
		);
		expect({ address, idle }).toEqual({ address, idle: [] });
		const inForms = page.locator("form[action] button");
		expect(
			await inForms.evaluateAll((all) =>
				all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute("type")),
			),
		).not.toContain("button");
	}
});
