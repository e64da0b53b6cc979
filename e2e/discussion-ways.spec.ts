import type { APIRequestContext, Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { FAR_WORD, LONG_STORY } from "./fill-discussion.ts";
import { DEPTH, THREADED_STORY } from "./fill-threads.ts";
import { awaitKeys, expect, reachDiscussion, test } from "./paper.ts";

const by = (page: Page, name: string) => page.locator(".threads").getByRole("article", { name: `Comment by ${name}` });
const order = (page: Page) => page.getByRole("combobox", { name: "Order" });
const announced = (page: Page) => page.locator("[data-announcer]");

/** The code of the discussion. */
const CODE = "**/assets/story-parts-*.js*";

/** Holds back what is asked for until it is released. */
async function hold(page: Page, address: string): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(address, async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}

async function open(page: Page, address: string) {
	await page.goto(address);
	await reachDiscussion(page);
}

async function idOf(request: APIRequestContext, story: string, word: string): Promise<string> {
	const answer = await request.get(`/api/find-comments${story.replace(/\/$/, ".json")}?q=${word}&page=1`);
	return (await answer.json()).results[0].id;
}

/** What a screen reader is given of the threads: comments by their names, in the order of reading, as deep as their lists. */
async function heardThreads(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send("Accessibility.getFullAXTree");
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const heard: string[] = [];
	const listen = (id: string, lists: number) => {
		const node = byId.get(id);
		const isHeard = node?.ignored === false;
		const role = isHeard ? node.role?.value : "";
		if (role === "article" && /^Comment by/.test(node?.name?.value)) heard.push(`${lists}: ${node?.name?.value}`);
		for (const child of node?.childIds ?? []) listen(child, lists + (role === "list" ? 1 : 0));
	};
	const [root] = nodes;
	if (root) listen(root.nodeId, 0);
	await session.detach();
	return heard;
}

test("a thread is folded away for good, and opened for what is looked for in it", async ({ page, request }) => {
	const ben = await idOf(request, THREADED_STORY, "lamp");
	await open(page, THREADED_STORY);
	const fold = by(page, "Ada").getByRole("button", { name: /repl/ });
	await fold.click();
	await expect(fold).toHaveText("13 replies hidden");
	await expect(fold).toBeFocused();
	await expect(by(page, "Ben")).toBeHidden();
	expect(await axeFaults(page)).toEqual([]);
	await page.reload();
	await reachDiscussion(page);
	await expect(fold).toHaveAttribute("aria-expanded", "false");
	// As the browser's own search does: it asks what it goes to to open.
	await page.evaluate((id) => {
		location.hash = `comment-${id}`;
	}, ben);
	await expect(by(page, "Ben")).toBeInViewport();
	await expect(fold).toHaveText("13 replies");
});

test("a story's head leads to its comments, and back leads to the head", async ({ page }) => {
	const way = page.locator(".story-head").getByRole("link", { name: /^\d+ comments$/ });
	const title = page.locator("#discussion-title");
	await page.goto(THREADED_STORY);
	await way.click();
	await expect(title).toBeInViewport();
	await expect(page.locator(".reply-form[data-alive]")).toBeVisible();
	await expect(title).toBeInViewport();
	await page.goBack();
	await expect(way).toBeInViewport();

	// A story opened on the client: its words, what stands above its discussion, and that itself may still be on the way.
	const releaseWords = await hold(page, "**/api/story/**");
	const releaseSimilar = await hold(page, "**/api/similar/**");
	const releaseDiscussion = await hold(page, CODE);
	await page.goto("/");
	await page
		.locator(".card", { hasText: /\d+ comments/ })
		.locator(".card-link")
		.first()
		.click();
	await way.click();
	const waiting = page.getByText("The discussion is on its way");
	await expect(waiting).toBeHidden();
	releaseWords();
	await expect(waiting).toBeInViewport();
	releaseSimilar();
	await expect(page.locator(".similar")).toBeVisible();
	await expect(waiting).toBeInViewport();
	releaseDiscussion();
	await expect(title).toBeInViewport();
	await expect(page.locator("#discussion")).toBeFocused();
});

test("the address of a comment opens it on whichever page it stands, and says when it is gone", async ({
	page,
	request,
}) => {
	// One that the page has when it comes.
	const ben = await idOf(request, THREADED_STORY, "lamp");
	await page.goto(`${THREADED_STORY}#comment-${ben}`);
	await expect(by(page, "Ben")).toBeFocused();
	await expect(by(page, "Ben")).toHaveAttribute("aria-current", "true");

	const id = await idOf(request, LONG_STORY, FAR_WORD);
	await page.goto("/");
	await page.goto(`${LONG_STORY}#comment-${id}`);
	const comment = by(page, "Tailor 230");
	await expect(comment).toBeFocused();
	await expect(comment).toBeInViewport();
	await expect(comment).toHaveAttribute("aria-current", "true");
	expect(await axeFaults(page)).toEqual([]);

	// On the client: from a link, in the page that is open.
	await by(page, "Tailor 229").locator("time").click();
	await expect(by(page, "Tailor 229")).toBeFocused();
	await expect(comment).not.toHaveAttribute("aria-current");

	await page.goto("/");
	await page.goto(`${LONG_STORY}#comment-99999999`);
	const gone = page.getByText("This comment is no longer here");
	await expect(gone).toBeInViewport();
	await expect(page.locator(":focus")).toContainText("This comment is no longer here");
	await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
});

test("a discussion is read in the order that its reader likes", async ({ page }) => {
	await open(page, LONG_STORY);
	const first = page.locator(".threads .comment").first();
	await expect(first).toHaveAccessibleName("Comment by Tailor 1");
	await order(page).focus();
	await order(page).selectOption({ label: "Newest first" });
	await expect(first).toHaveAccessibleName("Comment by Tailor 239");
	await expect(order(page)).toBeFocused();
	await expect(announced(page)).toHaveText("Comments sorted: Newest first");
	await page.getByRole("link", { name: "Show more comments" }).click();
	await expect(by(page, "Tailor 189")).toBeFocused();

	await open(page, THREADED_STORY);
	await expect(order(page)).toHaveValue("newest");
	await expect(first).toHaveAccessibleName("Comment by Olga");
	// Loaded again, it leaves its reader at what they read: where that stands now, not where the server has drawn it.
	await by(page, "Ada").evaluate((comment) => comment.scrollIntoView());
	await page.reload();
	await expect(first).toHaveAccessibleName("Comment by Olga");
	await expect(by(page, "Ada")).toBeInViewport();
	// Sorted from where its first comments are read, it leaves the reader there.
	const top = () => order(page).evaluate((choice) => choice.getBoundingClientRect().top);
	await order(page).evaluate((choice) => window.scrollBy(0, choice.getBoundingClientRect().top - 20));
	await expect.poll(top).toBeLessThan(21);
	await order(page).selectOption({ label: "Most answered first" });
	await expect(first).toHaveAccessibleName("Comment by Ada");
	expect(await top()).toBeGreaterThan(18);
	await expect(page.locator(".threads")).toHaveCSS("overflow-anchor", "auto");
	expect(await top()).toBeCloseTo(20, 0);
	await order(page).selectOption({ label: "Oldest first" });
	await open(page, LONG_STORY);
	await expect(order(page)).toHaveValue("oldest");
});

test("an order that is chosen before the discussion's code has come is taken when it has", async ({ page }) => {
	const release = await hold(page, CODE);
	await page.goto(LONG_STORY);
	await order(page).selectOption({ label: "Newest first" });
	release();
	await reachDiscussion(page);
	await expect(page.locator(".threads .comment").first()).toHaveAccessibleName("Comment by Tailor 239");
	await expect(order(page)).toHaveValue("newest");
	await expect(announced(page)).toHaveText("Comments sorted: Newest first");
	await page.reload();
	await reachDiscussion(page);
	await expect(order(page)).toHaveValue("newest");
	await expect(page.locator(".threads .comment").first()).toHaveAccessibleName("Comment by Tailor 239");
});

test("what is read in a discussion does not move when its code comes", async ({ page }) => {
	const releaseDiscussion = await hold(page, CODE);
	await page.goto(THREADED_STORY);
	await by(page, "Olga").scrollIntoViewIfNeeded();
	const ways = () => page.locator(".comment-way:visible").count();
	const before = await ways();
	releaseDiscussion();
	await expect(page.locator(".reply-form[data-alive]")).toBeAttached();
	await expect(page.locator(".thumb-bar")).toBeAttached();
	expect(await ways()).toBe(before);
});

test("the shape of a discussion is heard, and what changes in it is said", async ({ page, viewport }) => {
	// A browser gives what is not near the screen to a screen reader alone, which a journey is not.
	await page.setViewportSize({ width: viewport?.width ?? 1280, height: 6_000 });
	await open(page, THREADED_STORY);
	const heardOf = async (from: number, to: number) => (await heardThreads(page)).slice(from, to);
	await expect
		.poll(() => heardOf(0, 5))
		.toEqual([
			"1: Comment by Ada",
			"2: Comment by Ben. Reply 1 of 2 to Ada, depth 2",
			"3: Comment by Signaller 3. Reply 1 of 2 to Ben, depth 3",
			"4: Comment by Signaller 4. Reply 1 of 1 to Signaller 3, depth 4",
			"5: Comment by Signaller 5. Reply 1 of 1 to Signaller 4, depth 5",
		]);
	await expect.poll(async () => (await heardThreads(page)).at(-1)).toBe("1: Comment by Olga");
	const heard = await heardThreads(page);
	await by(page, "Ben").getByRole("button", { name: "11 replies" }).press("Enter");
	await expect(by(page, "Signaller 3")).toBeHidden();
	await expect
		.poll(() => heardOf(0, 3))
		.toEqual([
			"1: Comment by Ada",
			"2: Comment by Ben. Reply 1 of 2 to Ada, depth 2. 11 replies hidden",
			"2: Comment by Cem. Reply 2 of 2 to Ada, depth 2",
		]);
	await expect(by(page, "Ben").getByRole("button", { name: /repl/ })).toBeFocused();
	await by(page, "Ben").getByRole("button", { name: /repl/ }).press("Enter");
	await expect.poll(() => heardThreads(page)).toEqual(heard);
});

test("keys and a bar at the thumb lead from thread to thread, and to what is answered", async ({ page }, {
	project,
}) => {
	await open(page, THREADED_STORY);
	const bar = page.getByRole("group", { name: "Ways through the comments" });
	const isPhone = project.name === "phone";
	if (!isPhone) await awaitKeys(page);
	const way = (name: string) => bar.getByRole("button", { name });
	// One with nothing to do can be tapped, too: it says so.
	const step = (key: string, name: string) => (isPhone ? way(name).click({ force: true }) : page.keyboard.press(key));
	const places = () => bar.getByRole("button").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
	await page.evaluate(() => document.querySelector("#discussion-title")?.scrollIntoView());
	await step("t", "Next thread");
	await expect(by(page, "Ada")).toBeFocused();
	const before = await places();
	if (isPhone) {
		await expect(way("Next thread")).toBeEnabled();
		await expect(way("Parent")).toBeDisabled();
		const ink = (name: string) => way(name).evaluate((one) => getComputedStyle(one).color);
		expect(await ink("Parent")).not.toBe(await ink("Next thread"));
		await expect(way("Next new comment")).toBeDisabled();
		expect(await axeFaults(page)).toEqual([]);
	}
	await step("p", "Parent");
	await expect(announced(page)).toHaveText("This comment begins its thread.");
	await expect(by(page, "Ada")).toBeFocused();
	await step("n", "Next new comment");
	await expect(announced(page)).toHaveText("Nothing is new here.");
	await step("t", "Next thread");
	await expect(by(page, "Wanda")).toBeFocused();
	await step("t", "Next thread");
	await expect(by(page, "Olga")).toBeFocused();
	await step("t", "Next thread");
	await expect(announced(page)).toHaveText("There is no next thread here.");
	if (isPhone) await expect(way("Next thread")).toBeDisabled();
	await by(page, "Signaller 4").focus();
	if (isPhone) {
		await expect(way("Next thread")).toBeEnabled();
		await expect(way("Parent")).toBeEnabled();
		expect(await places()).toEqual(before);
		// Where the reader is, is also where the window was moved to.
		await by(page, "Signaller 4").blur();
		await by(page, "Wanda").evaluate((comment) => comment.scrollIntoView());
		await expect(way("Parent")).toBeDisabled();
		await by(page, "Signaller 4").focus();
	}
	await step("p", "Parent");
	await expect(by(page, "Signaller 3")).toBeFocused();
	await expect(by(page, "Signaller 3")).toBeInViewport({ ratio: 1 });
	expect(await axeFaults(page)).toEqual([]);
	if (isPhone) {
		// Nothing stands over what is being written.
		await by(page, "Ben").getByRole("link", { name: "Reply to Ben" }).click();
		await expect(bar).toBeHidden();
		await page
			.getByRole("button", { name: "Cancel" })
			.or(page.getByRole("button", { name: /own/ }))
			.first()
			.click();
		await page.locator(".reply-form").scrollIntoViewIfNeeded();
		await page.locator(".page-footer").scrollIntoViewIfNeeded();
		await expect(bar).not.toBeInViewport();
	} else {
		await expect(bar).toBeHidden();
		await page.keyboard.press("?");
		await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toContainText("Next thread");
	}
});

for (const language of ["en", "de", "es", "fr", "ar", "zh"]) {
	test(`the bar at the thumb fits the narrowest screens in the largest text: ${language} @once`, async ({ page }) => {
		await page.addInitScript((chosen) => {
			localStorage.setItem("broadsheet:settings", JSON.stringify({ language: chosen, textSize: "7" }));
		}, language);
		for (const width of [360, 320]) {
			await page.setViewportSize({ width, height: 640 });
			await page.goto(THREADED_STORY);
			// The page's foot alone is higher than such a window, and another language moves what stands above.
			await expect(async () => {
				await page.locator("#discussion, .part-waiting").scrollIntoViewIfNeeded();
				await page.locator(".reply-form[data-alive]").waitFor({ timeout: 1_000 });
			}).toPass();
			await page.locator(".threads .comment").first().focus();
			const buttons = page.locator(".thumb-bar button");
			await expect(buttons.first()).toBeInViewport({ ratio: 1 });
			const drawn = await buttons.evaluateAll((all) =>
				all.map((button) => {
					const lines: DOMRect[] = [];
					const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
					while (walker.nextNode()) {
						const words = document.createRange();
						words.selectNodeContents(walker.currentNode);
						if (walker.currentNode.textContent?.trim()) lines.push(...words.getClientRects());
					}
					const { left, right } = button.getBoundingClientRect();
					const isInside = lines.every((line) => line.left >= left && line.right <= right);
					return { lines: lines.length, isInside, isOnScreen: left >= 0 && right <= innerWidth };
				}),
			);
			const isLarge = { lines: 2, isInside: true, isOnScreen: true };
			expect({ width, drawn }).toEqual({ width, drawn: [isLarge, isLarge, isLarge] });
		}
	});
}

test("what is too deep, too long or too wide for a phone has a place of its own, and the way back", async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, THREADED_STORY);
	const whole = page.getByRole("button", { name: "Show the whole comment" });
	await expect(by(page, "Wanda")).toContainText("Line 1000.");
	expect((await by(page, "Wanda").boundingBox())?.height).toBeLessThan(640);
	await whole.click();
	expect((await by(page, "Wanda").boundingBox())?.height).toBeGreaterThan(10_000);
	await page.getByRole("button", { name: "Show less of it" }).click();
	for (const name of ["Donau", "محمد", "Wall"]) {
		await by(page, name).scrollIntoViewIfNeeded();
		const box = await by(page, name).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

	const further = page.getByRole("link", { name: `Continue this thread, ${DEPTH - 5} replies` });
	await further.click();
	await expect(page.getByText("This is one thread of the discussion.")).toBeVisible();
	await expect(page).toHaveURL(/\?thread=\d+#discussion$/);
	await expect(by(page, "Signaller 9")).toBeVisible();
	await expect(by(page, "Ada")).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	expect(await axeFaults(page)).toEqual([]);
	await page.goBack();
	await expect(further).toBeFocused();
	await expect(further).toBeInViewport();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("every word of every thread can be reached", async ({ page }) => {
		await page.goto(THREADED_STORY);
		await expect(order(page)).toBeHidden();
		expect((await by(page, "Wanda").boundingBox())?.height).toBeGreaterThan(10_000);
		await by(page, "Ben").getByRole("link", { name: "Next thread" }).click();
		await expect(by(page, "Wanda")).toBeInViewport();
		await page.getByRole("link", { name: /^Continue this thread/ }).click();
		await expect(by(page, "Signaller 9")).toBeVisible();
		await page.getByRole("link", { name: /^Continue this thread/ }).click();
		await expect(by(page, `Signaller ${DEPTH}`)).toBeVisible();
		await page.getByRole("link", { name: "Show all of it" }).click();
		await expect(by(page, "Ada")).toBeVisible();
	});
});
