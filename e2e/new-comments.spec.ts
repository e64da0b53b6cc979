import type { APIRequestContext, Page, Request } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { QUARRELLED_UNDER, RETURNED_TO, STAYED_AT } from "./discussed-stories.ts";
import { awaitKeys, expect, reachDiscussion, test } from "./paper.ts";

const of = <Of>(either: { desk: Of; phone: Of }) => either[test.info().project.name as "desk" | "phone"];

const comment = (page: Page, name: string) =>
	page.getByRole("article", { name: new RegExp(`^Comment by ${name}(?:\\.|$)`) });
const says = (page: Page, words: string) => expect(page.locator("[data-announcer]")).toHaveText(words);
const nextNew = (page: Page) => page.getByRole("button", { name: /new ?: Next new comment/ });

const isOutline = (asked: Request) => asked.url().includes("/api/outline/");

/** Commenters whom the newsroom knows already: what they write is published at once. Gives the id. */
async function post(request: APIRequestContext, path: string, number: number, text: string, parentId?: string) {
	const answer = await request.post(`/api/replies${path.replace(/\/$/, "")}.json`, {
		data: { text, name: `Tailor ${number}`, email: `tailor.${number}@example.org`, ...(parentId && { parentId }) },
	});
	expect(answer.status()).toBe(201);
	const { comment } = await answer.json();
	expect(comment.status).toBe("published");
	return comment.id as string;
}

/** The id of what was written first under a story. */
async function firstOf(request: APIRequestContext, path: string): Promise<string> {
	const answer = await request.get(`/api/discussion/1${path.replace(/\/$/, "")}.json`);
	return (await answer.json()).comments[0].id;
}

/** What the device remembers is written when the discussion has been in view for a moment. */
async function awaitMemory(page: Page, path: string, count: number): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem("broadsheet:seen")))
		.toContain(JSON.stringify({ path, count }));
}

test("what came since the last visit is counted, marked and gone to, on other pages too, until it was seen in any tab", async ({
	page,
	request,
	context,
}) => {
	const { path, list } = of(RETURNED_TO);
	const first = await firstOf(request, path);
	await page.goto(path);
	await reachDiscussion(page);
	await comment(page, "Tailor 50").scrollIntoViewIfNeeded();
	await awaitMemory(page, path, 60);
	await expect(page.getByText("New", { exact: true })).toHaveCount(0);
	await expect(nextNew(page)).toHaveCount(0);

	await post(request, path, 71, "An answer to the first thought.", first);
	await post(request, path, 72, "A thought after all others.");
	// A device whose clock is wrong by years.
	await page.clock.setFixedTime("2001-02-03T04:05:06Z");
	await page.goto(list);
	const card = page.locator("article.card").filter({ has: page.locator(`a[href="${path}"]`) });
	await expect(card.getByText("2 new comments")).toBeVisible();
	await page.goto(path);
	await reachDiscussion(page);
	await expect(page.getByRole("heading", { name: "62 comments 2 new" })).toBeAttached();
	// It stays at the top of the window, down to the form.
	await expect(nextNew(page)).toBeInViewport();
	expect(await axeFaults(page)).toEqual([]);
	await expect(comment(page, "Tailor 71").getByText("New", { exact: true })).toBeVisible();
	await expect(comment(page, "Tailor 70")).toHaveCount(0);

	const other = await context.newPage();
	await other.goto(path);
	await reachDiscussion(other);
	await expect(nextNew(other)).toHaveText(/^2 new/);

	await page.bringToFront();
	const isDesk = test.info().project.name === "desk";
	if (isDesk) await awaitKeys(page);
	await page.locator("#discussion").evaluate((discussion) => discussion.scrollIntoView());
	if (isDesk) await page.keyboard.press("n");
	else await nextNew(page).click();
	await expect(comment(page, "Tailor 71")).toBeFocused();
	await expect(comment(page, "Tailor 71")).toBeInViewport();
	// Seen: the mark ends, and the other tab hears of it.
	await expect(comment(page, "Tailor 71").getByText("New", { exact: true })).toBeHidden();
	await expect(nextNew(page)).toHaveText(/^1 new/);
	await expect(nextNew(other)).toHaveText(/^1 new/);
	const atThumb = page.getByRole("button", { name: "Next new comment", exact: true });
	if (!isDesk) await expect(atThumb).toBeEnabled();
	await nextNew(page).click();
	await expect(comment(page, "Tailor 72")).toBeFocused();
	await expect(nextNew(page)).toHaveCount(0);
	if (!isDesk) await expect(atThumb).toBeDisabled();
	await awaitMemory(page, path, 62);
	await expect(nextNew(other)).toHaveCount(0);

	await page.goto(list);
	await expect(card.getByRole("button", { name: /^Save/ })).toBeVisible();
	await expect(card.getByText("new comment")).toHaveCount(0);
});

test("what arrives while one reads waits for a tap, and moves nothing that is being read", async ({
	page,
	request,
	allowComplaint,
}) => {
	allowComplaint(/Failed to load resource/);
	const path = of(STAYED_AT);
	const first = await firstOf(request, path);
	const asked: Request[] = [];
	page.on("requestfinished", (each) => isOutline(each) && asked.push(each));
	await page.clock.install();
	await page.goto(path);
	await reachDiscussion(page);
	await comment(page, "Tailor 8").evaluate((element) => element.scrollIntoView({ block: "start" }));
	await awaitMemory(page, path, 12);
	// Some browsers keep what is read in its place by themselves, others do not.
	if (test.info().project.name === "phone") {
		await page.evaluate(() => document.documentElement.style.setProperty("overflow-anchor", "none"));
	}
	// What comments quote of the story is asked for at the same address, when the page has nothing else to do.
	await expect.poll(() => asked.length).toBeGreaterThan(0);
	const soFar = asked.length;
	await expect(async () => {
		await page.clock.fastForward(31_000);
		await expect.poll(() => asked.length, { timeout: 5_000 }).toBeGreaterThan(soFar);
	}).toPass();

	await post(request, path, 81, "It stands above what is read.", first);
	await post(request, path, 82, "It stands below what is read.");
	const bar = page.getByRole("button", { name: "2 new comments" });
	// The pause counts from when the page has looked at the last answer, which may be after the clock was put forward.
	await expect(async () => {
		await page.clock.fastForward(46_000);
		await expect(bar).toBeInViewport({ timeout: 5_000 });
	}).toPass();
	await says(page, "2 new comments");
	// Only what has changed is sent.
	expect((await asked.at(-1)?.allHeaders())?.["if-none-match"]).toBeTruthy();
	await expect(comment(page, "Tailor 82")).toHaveCount(0);
	expect(await axeFaults(page)).toEqual([]);

	// By key: a click of Playwright's scrolls to where what sticks would stand.
	await bar.evaluate((button: HTMLElement) => button.focus({ preventScroll: true }));
	// Three times is asked before it is said that it failed.
	await page.route("**/api/discussion/**", (route) => route.abort(), { times: 3 });
	await page.keyboard.press("Enter");
	await expect(page.getByText("The new comments could not be loaded. Try again.")).toBeInViewport();
	await expect(bar).toBeFocused();

	const read = comment(page, "Tailor 9");
	const before = (await read.boundingBox())?.y ?? 0;
	await page.keyboard.press("Enter");
	await expect(comment(page, "Tailor 81")).toBeAttached();
	await says(page, "1 new comment below. 1 new comment above.");
	expect(Math.abs(((await read.boundingBox())?.y ?? 0) - before)).toBeLessThan(1);
	await expect(page.getByRole("heading", { name: "14 comments 2 new" })).toBeAttached();
	// The focus stays with what can be done next.
	await expect(nextNew(page)).toBeFocused();
	await nextNew(page).press("Enter");
	await expect(comment(page, "Tailor 82")).toBeFocused();
});

test("whom a reader hides is a thin line until they want to read it after all", async ({ page, request }) => {
	const path = of(QUARRELLED_UNDER);
	const first = await firstOf(request, path);
	await post(request, path, 1, "A second time.", first);
	await post(request, path, 2, "An answer that stays.", first);
	await page.goto(path);
	await reachDiscussion(page);
	const more = comment(page, "Tailor 1").first().getByRole("button", { name: /^More/ });
	const sheet = page.getByRole("dialog", { name: "Comment by Tailor 1" });
	const lines = page.getByRole("article", { name: "A comment by someone you have hidden" });
	await more.click();
	await expect(sheet).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
	await sheet.getByRole("button", { name: "Hide comments by Tailor 1" }).click();
	await expect(sheet).toHaveCount(0);
	await expect(lines).toHaveCount(2);
	await expect(page.getByText("An answer that stays.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(lines).toHaveCount(0);
	await expect(comment(page, "Tailor 1").first()).toBeFocused();

	await more.click();
	await sheet.getByRole("button", { name: "Hide comments by Tailor 1" }).click();
	await page.reload();
	await reachDiscussion(page);
	await expect(lines).toHaveCount(2);
	expect(await axeFaults(page)).toEqual([]);
	await lines.first().getByRole("button", { name: "Show once" }).click();
	await expect(comment(page, "Tailor 1")).toBeFocused();
	await expect(lines).toHaveCount(1);

	await page.goto("/on-this-device/");
	const hidden = page.getByRole("region", { name: "Hidden commenters" });
	await expect(hidden.getByRole("listitem")).toContainText(["Tailor 1"]);
	expect(await axeFaults(page)).toEqual([]);
	await hidden.getByRole("button", { name: "Show again: Tailor 1" }).click();
	await expect(hidden).toHaveCount(0);
	await page.goto(path);
	await reachDiscussion(page);
	await expect(lines).toHaveCount(0);
});

test("a comment is reported to the newsroom, and every outcome is said without losing a word", {
	tag: "@embedded",
}, async ({ page, request, allowComplaint }) => {
	allowComplaint(/Failed to load resource/);
	const path = of(QUARRELLED_UNDER);
	await post(request, path, 90, `Buy my needles, ${test.info().project.name}.`);
	let answer: { status: number; body: unknown; headers?: Record<string, string> } | "offline" | "newsroom" = "offline";
	const keys: string[] = [];
	await page.route("**/api/reports/**", async (route) => {
		keys.push((await route.request().headerValue("idempotency-key")) ?? "");
		if (answer === "newsroom") return route.continue();
		if (answer === "offline") return route.abort();
		await route.fulfill({ status: answer.status, json: answer.body, headers: answer.headers ?? {} });
	});
	await page.goto(path);
	await reachDiscussion(page);
	await comment(page, "Tailor 90").getByRole("button", { name: /^More/ }).click();
	await page.getByRole("button", { name: "Report it to the newsroom" }).click();
	const sheet = page.getByRole("dialog", { name: "Report the comment by Tailor 90" });
	await expect(sheet.getByRole("radio").first()).toBeFocused();
	await sheet.getByRole("button", { name: "Send the report" }).click();
	await expect(sheet.getByRole("alert")).toHaveText("Choose what is wrong with it first.");
	await sheet.getByRole("radio", { name: "Advertising or spam" }).check();
	const note = sheet.getByLabel("What the editors should know");
	await note.fill("It is an advertisement.");
	expect(await axeFaults(page)).toEqual([]);
	await sheet.getByRole("button", { name: "Send the report" }).click();
	await expect(sheet.getByRole("alert")).toContainText("there is no connection to the newsroom");
	await expect(note).toHaveValue("It is an advertisement.");
	// What was written is still there when the sheet is opened again.
	await sheet.getByRole("button", { name: "Close" }).click();
	await expect(comment(page, "Tailor 90").getByRole("button", { name: /^More/ })).toBeFocused();
	await page.keyboard.press("Enter");
	await page.getByRole("button", { name: "Report it to the newsroom" }).click();
	await expect(note).toHaveValue("It is an advertisement.");

	answer = { status: 429, body: {}, headers: { "retry-after": "40" } };
	await sheet.getByRole("button", { name: "Send the report" }).click();
	await expect(sheet.getByRole("alert")).toContainText("Wait 40 seconds");
	answer = "newsroom";
	await sheet.getByRole("button", { name: "Send the report" }).click();
	const thanks = sheet.getByText("Thank you. The editors will look at the comment.");
	await expect(thanks).toBeFocused();
	expect(new Set(keys).size).toBe(1);
	await sheet.getByRole("button", { name: "Close" }).click();

	answer = { status: 200, body: { report: "elsewhere", at: "https://newsroom.example/story/#comment-1" } };
	await comment(page, "Tailor 90").getByRole("button", { name: /^More/ }).click();
	await page.getByRole("button", { name: "Report it to the newsroom" }).click();
	await expect(note).toHaveValue("");
	await sheet.getByRole("radio", { name: "Something else" }).check();
	await sheet.getByRole("button", { name: "Send the report" }).click();
	await expect(sheet.getByRole("link", { name: "Go to the comment there" })).toHaveAttribute(
		"href",
		"https://newsroom.example/story/#comment-1",
	);
});
