import type { Page } from "@playwright/test";
import { awaitKeys, expect, reachDiscussion, test } from "./paper.ts";

/** Each journey writes under a story of its own, so that none waits for another; desk and phone have different names. */
const STORIES = {
	held: "/2026/11/17/why-leaves-fall/",
	duplicate: "/2026/11/08/what-a-tree-ring-remembers/",
	problems: "/2026/10/21/earthworms-at-work/",
	draft: "/2026/10/12/a-lichen-is-two-things/",
	failing: "/2026/10/23/a-city-on-wooden-legs/",
	thread: "/2026/11/10/null-island/",
	signs: "/2026/10/14/a-strait-with-two-rivers/",
	tabs: "/2026/10/05/the-sea-that-became-a-desert/",
	bare: "/2026/10/20/how-the-chess-queen-got-her-power/",
	early: "/2026/10/06/what-ice-does-when-it-floats/",
};

async function fill(
	page: Page,
	{
		text,
		name,
		email = `${name.toLowerCase().replaceAll(/\W+/g, ".")}@example.org`,
	}: { text: string; name: string; email?: string },
) {
	await reachDiscussion(page);
	await page.getByRole("textbox", { name: "Comment" }).fill(text);
	await page.getByRole("textbox", { name: "Name" }).fill(name);
	await page.getByRole("textbox", { name: "Email" }).fill(email);
}

const post = (page: Page) => page.getByRole("button", { name: "Post comment" });

test("a first reply is shown to its writer as waiting, to nobody else, and stays after a reload", async ({
	page,
	browser,
}, { project }) => {
	await page.goto(STORIES.held);
	await fill(page, { text: `A first word from the ${project.name}.`, name: `Reader of the ${project.name}` });
	await post(page).click();
	const comment = page.getByRole("article", { name: `Comment by Reader of the ${project.name}` });
	await expect(comment).toBeFocused();
	await expect(comment).toContainText("Waiting for the editors. Only you can see it.");
	await expect(page.locator("[data-announcer]")).toHaveText("Comment posted, waiting for the editors.");
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("");
	await page.reload();
	await reachDiscussion(page);
	await expect(comment).toContainText("Waiting for the editors.");
	const other = await (await browser.newContext()).newPage();
	await other.goto(STORIES.held);
	await expect(other.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
	await expect(other.getByText(`A first word from the ${project.name}.`)).toHaveCount(0);
	await other.context().close();
});

test("a double click posts once, and the same words again are refused with a reason", async ({ page, request }, {
	project,
}) => {
	await page.goto(STORIES.duplicate);
	const name = `Double ${project.name}`;
	const sent: string[] = [];
	page.on("request", (one) => one.method() === "POST" && sent.push(one.url()));
	await fill(page, { text: "Once is enough.", name });
	await post(page).dblclick();
	await expect(page.getByRole("article", { name: `Comment by ${name}` })).toHaveCount(1);
	expect(sent).toHaveLength(1);
	const again = await request.post(`/api/replies${STORIES.duplicate.replace(/\/$/, "")}.json`, {
		data: { text: "Once is enough.", name, email: `double.${project.name}@example.org` },
	});
	expect(again.status()).toBe(409);
});

test("every problem is said beside its field, and the first one gets the focus", async ({ page }) => {
	await page.goto(STORIES.problems);
	await reachDiscussion(page);
	await expect(page.getByText("Required fields are marked *")).toBeVisible();
	await page.getByRole("textbox", { name: "Email" }).fill("nobody");
	await page.getByRole("textbox", { name: "Website" }).fill("no site");
	await post(page).click();
	await expect(page.getByRole("textbox", { name: "Comment" })).toBeFocused();
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveAccessibleDescription("Write your comment first.");
	await expect(page.getByRole("textbox", { name: "Name" })).toHaveAccessibleDescription(
		"Give the name to stand above your comment.",
	);
	await expect(page.getByRole("textbox", { name: "Email" })).toHaveAccessibleDescription(
		/It will not be published\..*should be like name@example\.org/s,
	);
	await expect(page.getByRole("textbox", { name: "Website" })).toHaveAccessibleDescription(
		/does not look like the address of a website/,
	);
});

test("a draft outlives a reload and leaves when it is discarded", async ({ page }) => {
	await page.goto(STORIES.draft);
	await reachDiscussion(page);
	await page.getByRole("textbox", { name: "Comment" }).pressSequentially("Half a thought");
	await page.reload();
	await reachDiscussion(page);
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("Half a thought");
	await page.getByRole("button", { name: "Discard it" }).click();
	await expect(page.getByRole("textbox", { name: "Comment" })).toBeFocused();
	await page.reload();
	await reachDiscussion(page);
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("");
});

test("where the browser has no database, a reply that can't be sent stays in the form, and goes out on the second try", async ({
	page,
	allowComplaint,
}, { project }) => {
	allowComplaint(/Failed to load resource|net::ERR_/);
	await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
	await page.goto(STORIES.failing);
	const name = `Patient ${project.name}`;
	await fill(page, { text: "It stands on alder.", name });
	await page.route("**/api/replies/**", (route) => route.abort());
	await post(page).click();
	await expect(page.getByRole("alert")).toContainText("Every word is kept");
	await expect(page.getByRole("alert")).toContainText("This device could not keep it to send it by itself");
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("It stands on alder.");
	await page.unroute("**/api/replies/**");
	await page.getByRole("button", { name: "Try again" }).click();
	await expect(page.getByRole("article", { name: `Comment by ${name}` })).toHaveCount(1);
	await expect(page.getByRole("alert")).toHaveCount(0);
});

test("what is sent before the code of the discussion can be had waits for it, and is kept when the page is left", async ({
	page,
	context,
	allowComplaint,
}, { project }) => {
	allowComplaint(/Failed to load resource/);
	const CODE = "**/assets/story-parts-*";
	const name = `Before ${project.name}`;
	const text = `Said before the page was whole, on the ${project.name}.`;
	const waiting = page.locator("p", { hasText: "Your comment is kept on this device." });
	const field = page.getByRole("textbox", { name: "Comment" });
	const write = async () => {
		await awaitKeys(page);
		await field.fill(text);
		await page.getByRole("textbox", { name: "Name" }).fill(name);
		await page.getByRole("textbox", { name: "Email" }).fill(`before.${project.name}@example.org`);
	};
	await context.route(CODE, (route) => route.abort());
	await page.goto(STORIES.bare);
	await write();
	await post(page).click();
	await expect(waiting).toBeInViewport();
	await context.unroute(CODE);
	await page.reload();
	await reachDiscussion(page);
	await expect(field).toHaveValue(text);

	await page.evaluate(() => localStorage.clear());
	await context.route(CODE, (route) => route.abort());
	await page.goto("/");
	await page.goto(STORIES.bare);
	await write();
	await post(page).click();
	await expect(waiting).toBeInViewport();
	await context.unroute(CODE);
	await page.evaluate(() => window.dispatchEvent(new Event("online")));
	await expect(page.getByRole("article", { name: `Comment by ${name}` })).toHaveCount(1);
	await expect(waiting).toHaveCount(0);
	await expect(field).toHaveValue("");
});

test("a reply to a comment stands below it", async ({ page }, { project }) => {
	await page.goto(STORIES.thread);
	await reachDiscussion(page);
	const first = page.locator(".threads > li").first();
	const answered = await first.getByRole("article").first().locator(".comment-name").textContent();
	await first
		.getByRole("link", { name: `Reply to ${answered}` })
		.first()
		.click();
	await expect(page.getByRole("heading", { name: `Reply to ${answered}` })).toBeVisible();
	await expect(page.getByRole("textbox", { name: "Comment" })).toBeFocused();
	// Who would rather not stays at the comment.
	await page.getByRole("button", { name: "Cancel reply" }).click();
	const way = first.getByRole("link", { name: `Reply to ${answered}` }).first();
	await expect(way).toBeFocused();
	await expect(way).toBeInViewport();
	await way.click();
	const name = `Answering ${project.name}`;
	await fill(page, { text: "So it is.", name });
	await post(page).click();
	const comment = first.getByRole("article", { name: `Comment by ${name}` });
	await expect(comment).toBeFocused();
	await expect(comment).toContainText(`to ${answered}`);
	await expect(page.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
});

test("what is typed is what is shown, and links in it are links", async ({ page }, { project }) => {
	await page.goto(STORIES.signs);
	const name = `Signs ${project.name}`;
	await fill(page, { text: "1 < 2 && 3 > 2, <b>bold</b>\nsee https://example.org/a?b=1&c=2.", name });
	await post(page).click();
	const comment = page.getByRole("article", { name: `Comment by ${name}` });
	await expect(comment).toContainText("1 < 2 && 3 > 2, <b>bold</b>");
	await expect(comment.getByRole("link", { name: "https://example.org/a?b=1&c=2" })).toHaveAttribute(
		"href",
		"https://example.org/a?b=1&c=2",
	);
});

test("two tabs on one story keep their own words", async ({ page, context }) => {
	await page.goto(STORIES.tabs);
	await reachDiscussion(page);
	await page.getByRole("textbox", { name: "Comment" }).pressSequentially("From the first tab");
	const second = await context.newPage();
	await second.goto(STORIES.tabs);
	await reachDiscussion(second);
	const box = second.getByRole("textbox", { name: "Comment" });
	await expect(box).toHaveValue("From the first tab");
	await box.fill("From the second tab");
	await page.reload();
	await reachDiscussion(page);
	await second.reload();
	await reachDiscussion(second);
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("From the first tab");
	await expect(box).toHaveValue("From the second tab");
	await second.getByRole("button", { name: "Discard it" }).click();
	await page.reload();
	await reachDiscussion(page);
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("From the first tab");
});

test("words typed before the scripts have come are kept too", async ({ page }) => {
	const release = Promise.withResolvers<void>();
	await page.route("**/assets/*.js", async (route) => {
		await release.promise;
		await route.continue();
	});
	const opened = page.goto(STORIES.early);
	await page.getByRole("textbox", { name: "Comment" }).pressSequentially("An early word");
	release.resolve();
	await opened;
	await reachDiscussion(page);
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("An early word");
	await page.reload();
	await reachDiscussion(page);
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("An early word");
});

test("a discussion whose code can't be had stays as it was sent, with what is typed, and comes alive with the network", async ({
	page,
	allowComplaint,
}) => {
	allowComplaint(/Failed to load resource|net::ERR_/);
	await page.route("**/assets/story-parts-*.js*", (route) => route.abort());
	const failed = page.waitForEvent("requestfailed");
	await page.goto(STORIES.early);
	await page.locator(".page-footer").scrollIntoViewIfNeeded();
	await failed;
	const box = page.getByRole("textbox", { name: "Comment" });
	await box.pressSequentially("Typed without a network");
	await expect(page.getByText("could not be loaded")).toHaveCount(0);
	await page.unroute("**/assets/story-parts-*.js*");
	await page.evaluate(() => window.dispatchEvent(new Event("online")));
	await reachDiscussion(page);
	await expect(box).toHaveValue(/Typed without a network$/);
});

test("a story opened on the client says when its discussion's code can't be had", async ({ page, allowComplaint }) => {
	allowComplaint(/Failed to load resource|net::ERR_/);
	await page.route("**/assets/story-parts-*.js*", (route) => route.abort());
	await page.goto("/");
	await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	// The page may become longer while its parts come.
	await expect(async () => {
		await page.locator(".page-footer").scrollIntoViewIfNeeded();
		await expect(page.getByText("The discussion could not be loaded.")).toBeVisible({ timeout: 2_000 });
	}).toPass();
	await expect(page.locator(".story-body").getByRole("paragraph").first()).toBeAttached();
});
