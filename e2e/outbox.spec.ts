import type { APIRequestContext, Page, Route } from "@playwright/test";
import { apiUrls } from "../src/urls.ts";
import { expect, reachDiscussion, test, writerOf } from "./paper.ts";
import { COPY, PAPER } from "./places.ts";

/** Each journey writes under a story of its own, so that none waits for another; desk and phone have different names. */
const STORIES = {
	offline: "/2026/10/02/the-limerick-and-its-feet/",
	elsewhere: "/2026/10/03/why-thunder-rolls/",
	lost: "/2026/10/04/reading-a-qr-code-by-hand/",
	tabs: "/2026/10/07/ice-by-the-shipload/",
	crash: "/2026/10/11/two-words-for-tea/",
	refused: "/2026/10/15/the-shape-of-a-snowflake/",
	changed: "/2026/10/30/the-bird-that-does-not-land/",
	drafts: "/2026/11/12/finding-east/",
	copy: "/2026/10/22/the-refrigerator-moves-heat/",
};
const REPLIES = "**/api/replies/**";
/** Longer than a page may take to send a reply, in milliseconds. */
const LEASE_OVER = 16_000;

test.beforeEach(({ allowComplaint }) => allowComplaint(/Failed to load resource|net::ERR_/));

async function write(page: Page, text: string, name: string) {
	await reachDiscussion(page);
	await page.getByRole("textbox", { name: "Comment" }).fill(text);
	await page.getByRole("textbox", { name: "Name" }).fill(name);
	await page.getByRole("textbox", { name: "Email" }).fill(`${name.toLowerCase().replaceAll(/\W+/g, ".")}@example.org`);
}

const post = (page: Page) => page.getByRole("button", { name: "Post comment" }).click();
const commentBy = (page: Page, name: string) => page.getByRole("article", { name: `Comment by ${name}` });
const networkIsBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("online")));
const announced = (page: Page) => page.locator("[data-announcer]");

/** Sends a reply on and keeps its answer: the newsroom has it, and the page does not know. It was reached before. */
const loseAnswer = async (route: Route) => {
	if (route.request().method() !== "POST") return route.continue();
	await route.fetch();
	await route.abort();
};

/** Whether the newsroom has these words: the same from the same person is a duplicate. */
async function isThere(request: APIRequestContext, path: string, text: string, name: string): Promise<boolean> {
	const email = `${name.toLowerCase().replaceAll(/\W+/g, ".")}@example.org`;
	const answer = await request.post(PAPER + apiUrls.replies(path), { data: { text, name, email } });
	return answer.status() === 409;
}

test("a reply that is posted offline waits in its thread and goes out when the network is back", async ({
	page,
	context,
	request,
}, info) => {
	const name = writerOf(info, "Offline");
	const sent: (string | undefined)[] = [];
	page.on("request", (one) => one.method() === "POST" && sent.push(one.headers()["idempotency-key"]));
	await page.goto(STORIES.offline);
	await write(page, "Written on a train.", name);
	await context.setOffline(true);
	await post(page);
	await expect(commentBy(page, name)).toContainText("Waiting to send. It goes out by itself.");
	await expect(commentBy(page, name)).not.toContainText("may have arrived");
	await expect(commentBy(page, name)).toBeFocused();
	await expect(announced(page)).toHaveText(/could not be sent yet/);
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("");
	await context.setOffline(false);
	await expect(commentBy(page, name)).toContainText("Waiting for the editors.");
	await expect(commentBy(page, name)).toHaveCount(1);
	await expect(commentBy(page, name)).toBeFocused();
	await expect(announced(page)).toHaveText("Comment posted, waiting for the editors.");
	expect(new Set(sent).size).toBe(1);
	expect(await isThere(request, STORIES.offline, "Written on a train.", name)).toBe(true);
});

test("a reply that waits is there after a reload, and goes out from whatever page is opened next", async ({
	page,
	context,
	request,
}, info) => {
	const name = writerOf(info, "Elsewhere");
	await context.route(REPLIES, (route) => route.abort("connectionrefused"));
	await page.goto(STORIES.elsewhere);
	await write(page, "First the light.", name);
	await post(page);
	await expect(commentBy(page, name)).toContainText("Waiting to send.");
	await expect(commentBy(page, name)).not.toContainText("may have arrived");
	await page.reload();
	await reachDiscussion(page);
	await expect(commentBy(page, name)).toContainText("First the light.");
	await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("");
	await page.close();
	await context.unroute(REPLIES);
	const next = await context.newPage();
	const answered = next.waitForResponse((response) => response.request().method() === "POST");
	await next.goto("/");
	expect((await answered).status()).toBe(201);
	await expect.poll(() => next.evaluate(() => localStorage.getItem("broadsheet:outbox"))).toBeNull();
	await next.goto(STORIES.elsewhere);
	await reachDiscussion(next);
	await expect(commentBy(next, name)).toContainText("Waiting for the editors.");
	expect(await isThere(request, STORIES.elsewhere, "First the light.", name)).toBe(true);
});

test("a reply whose answer was lost says so, and is sent again without being there twice", async ({ page }, info) => {
	const name = writerOf(info, "Lost");
	await page.route(REPLIES, loseAnswer);
	await page.goto(STORIES.lost);
	await write(page, "Count the corners.", name);
	await post(page);
	await expect(commentBy(page, name)).toContainText("It may have arrived already");
	const answered = page.waitForResponse((response) => response.request().method() === "POST");
	await page.unroute(REPLIES);
	await networkIsBack(page);
	expect((await answered).status()).toBe(201);
	await expect(commentBy(page, name)).toContainText("Waiting for the editors.");
	await expect(commentBy(page, name)).toHaveCount(1);
});

test("two tabs show the same reply, send it under one key, and both show what became of it", async ({
	page,
	context,
}, info) => {
	const name = writerOf(info, "Tabs");
	const keys: (string | undefined)[] = [];
	context.on("request", (one) => one.method() === "POST" && keys.push(one.headers()["idempotency-key"]));
	await context.route(REPLIES, (route) => route.abort());
	await page.goto(STORIES.tabs);
	const second = await context.newPage();
	await second.goto(STORIES.tabs);
	await reachDiscussion(second);
	await write(page, "Packed in sawdust.", name);
	await post(page);
	await expect(commentBy(second, name)).toContainText("Waiting to send.");
	await context.unroute(REPLIES);
	await Promise.all([networkIsBack(page), networkIsBack(second)]);
	for (const tab of [page, second]) {
		await expect(commentBy(tab, name)).toContainText("Waiting for the editors.");
		await expect(commentBy(tab, name)).toHaveCount(1);
	}
	expect(new Set(keys).size).toBe(1);
});

test("a reply whose page was gone between sent and answered is there once, and no draft besides", async ({
	page,
	context,
}, info) => {
	const name = writerOf(info, "Crash");
	const arrived = Promise.withResolvers<number>();
	await page.route(REPLIES, async (route) => {
		if (route.request().method() === "POST") arrived.resolve((await route.fetch()).status());
		else await route.continue();
	});
	await page.goto(STORIES.crash);
	await write(page, "By land cha, by sea tea.", name);
	await post(page);
	expect(await arrived.promise).toBe(201);
	await page.close();
	const next = await context.newPage();
	await next.clock.setFixedTime(Date.now() + LEASE_OVER);
	const answered = next.waitForResponse((response) => response.request().method() === "POST");
	await next.goto(STORIES.crash);
	await reachDiscussion(next);
	expect((await answered).status()).toBe(201);
	await expect(commentBy(next, name)).toContainText("Waiting for the editors.");
	await expect(commentBy(next, name)).toHaveCount(1);
	await expect(next.getByRole("textbox", { name: "Comment" })).toHaveValue("");
});

test("a reply that is refused on its way says why, with its text to copy, change and send anew", async ({
	page,
}, info) => {
	const name = writerOf(info, "Refused");
	await page.route(REPLIES, (route) => route.abort());
	await page.goto(STORIES.refused);
	await write(page, "No two, they say.", name);
	await post(page);
	await expect(commentBy(page, name)).toContainText("Waiting to send.");
	// In the other's place from one moment to the next: between the two it might go out.
	await page.route(REPLIES, (route) => route.fulfill({ status: 403, json: { refused: "filtered" } }));
	await networkIsBack(page);
	await expect(commentBy(page, name)).toContainText("The newsroom’s filter has set your comment aside");
	await expect(announced(page)).toHaveText(/^Your comment was not posted\./);
	await page.reload();
	await reachDiscussion(page);
	await expect(commentBy(page, name)).toContainText("No two, they say.");
	await expect(commentBy(page, name).getByRole("button", { name: "Copy" })).toBeVisible();
	await page.unroute(REPLIES);
	await commentBy(page, name).getByRole("button", { name: "Edit" }).click();
	const box = page.getByRole("textbox", { name: "Comment" });
	await expect(box).toBeFocused();
	await expect(box).toHaveValue("No two, they say.");
	await box.fill("No two are alike, they say.");
	await post(page);
	await expect(commentBy(page, name)).toContainText("No two are alike, they say.");
	await expect(commentBy(page, name)).toContainText("Waiting for the editors.");
	await expect(commentBy(page, name)).toHaveCount(1);
});

test("a reply that waits is changed in its place, or withdrawn without losing a word", async ({
	page,
	context,
}, info) => {
	const name = writerOf(info, "Changed");
	await page.goto(STORIES.changed);
	await reachDiscussion(page);
	const first = page.locator(".threads > li").first();
	const answered = await first.getByRole("article").first().locator(".comment-name").textContent();
	await first
		.getByRole("link", { name: `Reply to ${answered}` })
		.first()
		.click();
	await write(page, "An arm's length.", name);
	await context.setOffline(true);
	await post(page);
	const waiting = first.getByRole("article", { name: `Comment by ${name}` });
	await expect(waiting).toContainText(`to ${answered}`);
	await waiting.getByRole("button", { name: "Edit" }).click();
	const box = page.getByRole("textbox", { name: "Comment" });
	await expect(page.getByRole("heading", { name: `Reply to ${answered}` })).toBeVisible();
	await expect(box).toBeFocused();
	await expect(box).toHaveValue("An arm's length.");
	await expect(waiting).toHaveCount(0);
	await box.fill("Two arms' length.");
	await post(page);
	await expect(waiting).toContainText("Two arms' length.");
	await waiting.getByRole("button", { name: "Withdraw" }).click();
	await expect(waiting).toHaveCount(0);
	await expect(announced(page)).toHaveText("Withdrawn. What you wrote is kept as a draft.");
	await context.setOffline(false);
	await page.reload();
	await reachDiscussion(page);
	await expect(page.getByRole("heading", { name: `Reply to ${answered}` })).toBeVisible();
	await expect(box).toHaveValue("Two arms' length.");
	await expect(waiting).toHaveCount(0);
});

test("drafts stay under the comments that they answer, and are marked there", async ({ page }) => {
	await page.goto(STORIES.drafts);
	await reachDiscussion(page);
	const box = page.getByRole("textbox", { name: "Comment" });
	const replies = page.getByRole("link", { name: /^Reply to/ });
	await box.pressSequentially("Of my own");
	await replies.nth(0).click();
	await expect(box).toHaveValue("");
	await box.pressSequentially("To the first");
	await replies.nth(1).click();
	await expect(box).toHaveValue("");
	await expect(replies.nth(0)).toHaveText(/\(draft kept\)$/);
	await page.reload();
	await reachDiscussion(page);
	await expect(box).toHaveValue("To the first");
	await page.getByRole("button", { name: "Go on with it" }).click();
	await expect(box).toHaveValue("Of my own");
	await replies.filter({ hasText: "(draft kept)" }).click();
	await expect(box).toHaveValue("To the first");
});

test("a reply that waits in a copy of the paper goes to the paper's server", async ({ page, context }, info) => {
	const name = writerOf(info, "Copying");
	await page.goto(COPY + STORIES.copy);
	await write(page, "Heat goes uphill.", name);
	await context.setOffline(true);
	await post(page);
	await expect(commentBy(page, name)).toContainText("Waiting to send.");
	const sent = page.waitForRequest((request) => request.method() === "POST");
	await context.setOffline(false);
	expect((await sent).url()).toMatch(new RegExp(`^${PAPER}/api/replies/`));
	await expect(commentBy(page, name)).toContainText("Waiting for the editors.");
});

test("who has nothing waiting opens no database, and loads nothing for it", async ({ page }) => {
	await page.goto("/");
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
	expect(asked.filter((url) => url.includes("story-parts"))).toEqual([]);
	await page.goto(STORIES.drafts);
	// What was seen of a discussion is kept when its reader comes to it; the pages that are kept have a database of their own.
	expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain(
		"broadsheet",
	);
});
