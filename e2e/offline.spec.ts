import type { Page } from "@playwright/test";
import type { Comment } from "../src/model/discussion.ts";
import { apiUrls } from "../src/urls.ts";
import { expect, openAnew, QUIET_STORY, reachDiscussion, STORY, test, writerOf } from "./paper.ts";
import { readUntilKept, stayUntilKept } from "./read-until-kept.ts";

test.use({ serviceWorkers: "allow" });

/** A page that says it has no network says so in the console, too. */
const NO_NETWORK = /net::ERR_INTERNET_DISCONNECTED|Failed to fetch|net::ERR_FAILED/;

const jsonOf = (path: string) => `/api/story${path.replace(/\/$/, "")}.json`;

test("what was read opens without a network, with its pictures and discussion", async ({
	page,
	context,
	allowComplaint,
}) => {
	allowComplaint(NO_NETWORK);
	await readUntilKept(page, "/", "/api/list/1/index.json");
	await readUntilKept(page, STORY, jsonOf(STORY));
	await context.setOffline(true);

	await page.reload();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The mills that ran on the moon");
	await expect(page.getByText(/This copy is from/)).toBeVisible();
	const lead = page.locator(".lead-picture img");
	await expect.poll(() => lead.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
	await page.locator(".page-footer").scrollIntoViewIfNeeded();
	await expect(page.locator(".comment").first()).toBeVisible();

	await page.getByRole("link", { name: "Broadsheet" }).first().click();
	await expect(page).toHaveURL("/");
	await expect(page.locator(".front-lead .card-headline")).toBeVisible();
	await expect(page.getByText(/This copy is from/).first()).toBeVisible();
});

for (const { name, address, kept } of [
	{ name: "a story", address: STORY, kept: jsonOf(STORY) },
	{ name: "the front page", address: "/", kept: "/api/list/1/index.json" },
]) {
	test(`the copy of ${name} that was loaded without a network gives way to the paper when there is one`, async ({
		page,
		context,
		allowComplaint,
	}) => {
		allowComplaint(NO_NETWORK);
		await readUntilKept(page, address, kept);
		await context.setOffline(true);
		await page.reload();
		const notice = page.locator(".copy-notice");
		await expect(notice).toContainText("You are offline. This copy is from");
		await context.setOffline(false);
		await expect(notice).toHaveCount(0, { timeout: 5_000 });
	});
}

/** Brings a comment to the middle of the screen. */
async function readComment(page: Page) {
	const comment = page.locator(".comment").nth(2);
	await comment.evaluate((element) => element.scrollIntoView({ block: "center" }));
	return comment;
}

test("an address that names a place in a story leads there without a network, too", async ({
	page,
	context,
	allowComplaint,
}) => {
	allowComplaint(NO_NETWORK);
	await readUntilKept(page, STORY, jsonOf(STORY));
	await reachDiscussion(page);
	await context.setOffline(true);
	const later = await context.newPage();
	await later.goto(`${STORY}#discussion`);
	await expect(later.locator("#discussion-title")).toBeInViewport();
	await expect(later.locator(".reply-form[data-alive]")).toBeVisible();
	await expect(later.locator("#discussion-title")).toBeInViewport();
	await expect(later.locator("#discussion")).toBeFocused();
	// Loaded again it is where it was left, whatever its address names.
	const comment = await readComment(later);
	await later.reload();
	await expect(comment).toBeInViewport();
});

test("loaded again without a network, a story is where it was read: in its discussion, too", async ({
	page,
	context,
	allowComplaint,
}) => {
	allowComplaint(NO_NETWORK);
	await readUntilKept(page, STORY, jsonOf(STORY));
	await reachDiscussion(page);
	const comment = await readComment(page);
	const place = await page.evaluate(() => window.scrollY);
	await context.setOffline(true);
	await page.reload();
	await expect(comment).toBeInViewport();
	const isThere = () => page.evaluate((top) => Math.abs(window.scrollY - top) < window.innerHeight / 2, place);
	await expect.poll(isThere).toBe(true);
});

test("a front page that is left at once opens without a network: loaded, and by the way back", async ({
	page,
	context,
	allowComplaint,
}) => {
	allowComplaint(NO_NETWORK);
	await page.goto("/");
	const lead = page.locator(".front-lead .card-headline a");
	const headline = await lead.innerText();
	await lead.click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
	await stayUntilKept(page, jsonOf(new URL(page.url()).pathname));
	await context.setOffline(true);
	const later = await context.newPage();
	await later.goto("/");
	await expect(later.locator(".front-lead .card-headline")).toHaveText(headline);
	await expect(later.getByText(/This copy is from/).first()).toBeVisible();
	await page.reload();
	await page.goBack();
	await expect(page.locator(".front-lead .card-headline")).toHaveText(headline);
});

test("a front page that is left before its script is there opens without a network", async ({
	page,
	context,
	allowComplaint,
}) => {
	allowComplaint(NO_NETWORK);
	const script = "**/assets/main-*.js";
	await context.route(script, (route) => route.abort());
	const cold = await context.newPage();
	await cold.goto("/");
	const lead = cold.locator(".front-lead .card-headline a");
	const headline = await lead.innerText();
	await context.unroute(script);
	await lead.click();
	await expect(cold.getByRole("heading", { level: 1 })).toHaveText(headline);
	await stayUntilKept(cold, "/api/list/1/index.json");
	await context.setOffline(true);
	await page.goto("/");
	await expect(page.locator(".front-lead .card-headline")).toHaveText(headline);
});

test("what is not kept says so, and lists what is", async ({ page, context, allowComplaint }) => {
	allowComplaint(NO_NETWORK);
	await readUntilKept(page, STORY, jsonOf(STORY));
	await context.setOffline(true);
	await page.goto(QUIET_STORY);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The paper can’t be reached");
	const kept = page.getByRole("navigation", { name: "These are on this device" });
	await kept.getByRole("link", { name: "The mills that ran on the moon" }).click();
	await expect(page).toHaveURL(STORY);
	await expect(page.locator(".story-body:not([aria-hidden]) p").first()).toBeVisible();
});

test("a story that is saved from its card opens without a network as one that was read: with its discussion", async ({
	page,
	context,
	allowComplaint,
}) => {
	allowComplaint(NO_NETWORK);
	await readUntilKept(page, "/category/science/", "/api/list/1/category/science.json");
	const card = page.locator(".card", { hasText: /\d+ comments/ }).first();
	const title = await card.locator(".card-headline").innerText();
	await card.getByRole("button", { name: /^Save/ }).click();
	await expect(page.getByText("Saved. It opens without a network, too.").first()).toBeAttached();
	await context.setOffline(true);
	await card.locator(".card-link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
	await reachDiscussion(page);
	await expect(page.locator(".comment").first()).toBeVisible();
});

test("whoever saves a story need not stay on its page until it opens without a network", async ({ page, context }) => {
	// The page is not done with loading, and nothing else is begun until it is.
	await context.route("**/pictures/**", () => new Promise(() => {}));
	await page.goto(STORY, { waitUntil: "commit" });
	await page.getByRole("button", { name: "Save this story" }).click();
	await page.evaluate(() => navigator.serviceWorker.ready);
	expect(await page.evaluate(() => document.readyState)).toBe("interactive");
});

test("a saved story stays when everything else that was read goes", async ({ page, context, allowComplaint }) => {
	allowComplaint(NO_NETWORK);
	await readUntilKept(page, STORY, jsonOf(STORY));
	await page.getByRole("button", { name: "Save this story" }).click();
	await expect(page.getByText("Saved. It opens without a network, too.").first()).toBeAttached();
	await readUntilKept(page, QUIET_STORY, jsonOf(QUIET_STORY));

	await page.goto("/on-this-device/");
	const saved = page.locator("section", { has: page.getByRole("heading", { name: "Saved" }) });
	await expect(saved.getByRole("link")).toHaveText(["The mills that ran on the moon"]);
	const lately = page.locator("section", { has: page.getByRole("heading", { name: "Read lately" }) });
	await lately.getByRole("button", { name: "Remove Inside a pin tumbler" }).click();
	await expect(page.getByRole("link", { name: "Inside a pin tumbler" })).toHaveCount(0);

	await context.setOffline(true);
	await page.goto(STORY);
	await expect(page.getByRole("button", { name: "Saved", pressed: true })).toBeVisible();
	await expect(page.locator(".story-body p").first()).toBeVisible();
});

test("what a page has left on the device that was gone before it was listed goes with what is removed", async ({
	page,
}) => {
	const LEFT = "/api/stories/left.json";
	const leave = () =>
		page.evaluate(async (address) => {
			for (const name of ["broadsheet-kept-json", "broadsheet-kept-pictures"])
				await (await caches.open(name)).put(address, new Response("{}"));
		}, LEFT);
	const kept = () =>
		page.evaluate(async () => {
			const names = ["broadsheet-kept-json", "broadsheet-kept-pictures"];
			const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
			return lists.flat().map(({ url }) => new URL(url).pathname);
		});
	await readUntilKept(page, STORY, jsonOf(STORY));
	await readUntilKept(page, QUIET_STORY, jsonOf(QUIET_STORY));
	await page.goto("/on-this-device/");
	await leave();
	await page.getByRole("button", { name: "Remove Inside a pin tumbler" }).click();
	await expect.poll(kept).not.toContain(LEFT);
	expect(await kept()).toContain(jsonOf(STORY));
	expect(await kept()).not.toContain(jsonOf(QUIET_STORY));
	await leave();
	await page.getByRole("button", { name: "Remove everything" }).click();
	await page.getByRole("button", { name: "Remove all of it" }).click();
	await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
	await expect.poll(kept).toEqual([]);
});

test("an edition is weighed, taken along, read without a network, and removed in a tap", async ({
	page,
	context,
	allowComplaint,
}) => {
	allowComplaint(NO_NETWORK);
	await readUntilKept(page, "/category/science/", "/api/list/1/category/science.json");
	await page.getByRole("button", { name: "Take this section along" }).click();
	await expect(page.getByText(/^\d+ stories, .+ of text, .+ of pictures\.$/)).toBeVisible();
	await page.getByRole("button", { name: "Take it along" }).click();
	await expect(page.getByText(/stories, .+, are on this device since/)).toBeVisible({ timeout: 30_000 });

	await context.setOffline(true);
	await page.reload();
	await expect(page.getByText(/stories, .+, are on this device since/)).toBeVisible();
	const titles = page.locator(".card-headline a");
	const last = titles.last();
	const headline = await last.innerText();
	await last.click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
	await expect(page.locator(".story-body:not([aria-hidden]) p").first()).toBeVisible();
	const lead = page.locator(".lead-picture img");
	await expect.poll(() => lead.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);

	await page.goBack();
	await page.getByRole("link", { name: "On this device", exact: true }).click();
	const lately = page.locator("section", { has: page.getByRole("heading", { name: "Read lately" }) });
	await lately.getByRole("button", { name: "Remove Science", exact: true }).click();
	await expect(lately.getByRole("link", { name: "Science", exact: true })).toHaveCount(0);
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	const taken = page.locator("section", { has: page.getByRole("heading", { name: "Taken along" }) });
	await expect(taken.getByRole("link")).toHaveText(["Science"]);
	await page.goto("/category/science/");
	await page.getByRole("button", { name: "Remove it" }).click();
	await expect(page.getByRole("button", { name: "Take this section along" })).toBeVisible();
	await expect(page.locator(".take-edition")).toBeFocused();
	await page.goto("/on-this-device/");
	await expect(page.getByRole("button", { name: "Save to a file" })).toBeVisible();
	await expect(page.getByRole("heading", { name: /Taken along/ })).toHaveCount(0);
});

test("taking along can be stopped; what has come stays, and the rest is taken later", async ({ page }) => {
	await readUntilKept(page, "/", "/api/list/1/index.json");
	await page.evaluate(async () => {
		const { fetch } = window;
		const { stories } = await (await fetch("/api/list/1/index.json")).json();
		// The fourth story never comes.
		const lost = `/api/story${stories[3].path.slice(0, -1)}.json`;
		window.fetch = (input, init) => {
			if (input !== lost) return fetch(input, init);
			// Asked for once more it comes.
			window.fetch = fetch;
			return new Promise((_, fail) => init?.signal?.addEventListener("abort", fail));
		};
	});
	await page.getByRole("button", { name: "Take this edition along" }).click();
	await page.getByRole("button", { name: "Without pictures" }).click();
	await expect(page.getByText(/^3 of \d+ stories$/)).toBeVisible();
	await page.getByRole("button", { name: "Stop" }).click();
	await expect(page.getByText(/^Stopped: 3 of \d+ stories are on this device\.$/).first()).toBeVisible();
	await expect(page.getByText(/^3 stories, .+, are on this device since/)).toBeVisible();
	// What was tapped is gone; who goes on by key does so from here.
	await expect(page.locator(".take-edition")).toBeFocused();

	await expect(page.getByText(/^\d+ stories are not on this device yet: about \d.* [kM]B\.$/)).toBeVisible();
	const fetched: string[] = [];
	page.on("request", (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith("/api/story/")) fetched.push(pathname);
	});
	await page.getByRole("button", { name: "Take the rest along" }).click();
	await expect(page.getByText("All of it is on this device.").first()).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole("button", { name: "Take the rest along" })).toHaveCount(0);
	const first = await page.evaluate(async () => (await (await fetch("/api/list/1/index.json")).json()).stories);
	const addresses = first.map(({ path }: { path: string }) => jsonOf(path));
	expect(fetched.sort()).toEqual(addresses.slice(3).sort());
});

test("a full device keeps what was saved, makes room from what was read, and says so", async ({ page, context }) => {
	await readUntilKept(page, QUIET_STORY, jsonOf(QUIET_STORY));
	await readUntilKept(page, "/category/science/", "/api/list/1/category/science.json");
	const devtools = await context.newCDPSession(page);
	// What the page keeps by itself when it is idle is on the device first.
	let usage = 0;
	const hasGrown = async () => {
		const before = usage;
		usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
		return usage > before;
	};
	await expect.poll(hasGrown, { intervals: [1000] }).toBe(false);
	const quotaSize = usage + 60_000;
	await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize });
	await page.getByRole("button", { name: "Take this section along" }).click();
	await page.getByRole("button", { name: "Take it along" }).click();
	await expect(
		page.getByText(/^This device has no room for more: \d+ of \d+ stories are on it\./).first(),
	).toBeVisible();
	await expect(page.getByText(/made room for it/).first()).toBeVisible();
});

test("from a cold start of the browser, too", async ({ startBrowser, allowComplaint }) => {
	allowComplaint(NO_NETWORK);
	const before = await startBrowser();
	const reader = await before.newPage();
	await readUntilKept(reader, "/", "/api/list/1/index.json");
	await readUntilKept(reader, STORY, jsonOf(STORY));
	await before.close();

	const { context: after, page } = await openAnew(startBrowser, "/", (context) => context.setOffline(true));
	await page.getByRole("link", { name: "The mills that ran on the moon" }).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The mills that ran on the moon");
	await expect(page.locator(".story-body:not([aria-hidden]) p").first()).toBeVisible();
	await after.close();
});

test("what the reader has just posted is in the copy that opens without a network", async ({
	page,
	context,
	allowComplaint,
}) => {
	allowComplaint(NO_NETWORK);
	const words = "Posted before the tunnel.";
	await page.route("**/api/replies/**", (route) => {
		if (route.request().method() !== "POST") return route.continue();
		const comment: Comment = {
			id: "999999",
			author: { name: "Tess" },
			published: "2026-11-29T10:00:00Z",
			status: "published",
			body: [{ kind: "paragraph", content: [words] }],
		};
		return route.fulfill({ status: 201, json: { comment } });
	});
	await readUntilKept(page, STORY, jsonOf(STORY));
	await reachDiscussion(page);
	await page.getByRole("textbox", { name: "Comment" }).fill(words);
	await page.getByRole("textbox", { name: "Name" }).fill("Tess");
	await page.getByRole("textbox", { name: "Email" }).fill("tess@example.org");
	await page.getByRole("button", { name: "Post comment" }).click();
	const comment = page.getByRole("article", { name: "Comment by Tess" });
	await expect(comment).toBeFocused();
	const kept = () =>
		page.evaluate(async (address) => (await caches.match(address))?.text(), apiUrls.discussion(STORY, 1));
	await expect.poll(kept).toContain(words);
	await context.setOffline(true);
	await page.reload();
	await reachDiscussion(page);
	await expect(comment).toContainText(words);
});

test("a reply that waits goes out from the worker when no page is open", async ({ page, context, allowComplaint }) => {
	allowComplaint(NO_NETWORK);
	await readUntilKept(page, STORY, jsonOf(STORY));
	await reachDiscussion(page);
	const text = `Sent by nobody who was there: ${writerOf(test.info(), "it")}.`;
	await page.getByRole("textbox", { name: /^Comment/ }).fill(text);
	await page.getByRole("textbox", { name: /^Name/ }).fill("Wanda Weir");
	await page.getByRole("textbox", { name: /^Email/ }).fill("wanda@example.org");
	await context.setOffline(true);
	await page.getByRole("button", { name: "Post comment" }).click();
	await expect(page.getByText("Waiting to send").first()).toBeVisible();
	await page.close();

	await context.setOffline(false);
	const worker = context.serviceWorkers()[0];
	const sent = await worker?.evaluate(async () => {
		const work: Promise<unknown>[] = [];
		const waitUntil = (promise: Promise<unknown>) => void work.push(promise);
		const event = Object.assign(new Event("sync"), { tag: "broadsheet:outbox", waitUntil });
		self.dispatchEvent(event);
		return Promise.all(work).then(() => "sent");
	});
	expect(sent).toBe("sent");
	const later = await context.newPage();
	await later.goto(STORY);
	await reachDiscussion(later);
	await expect(later.getByText("Waiting for the editors").first()).toBeVisible();
	await expect(later.getByText(text)).toHaveCount(1);
	await expect(later.getByText("Waiting to send")).toHaveCount(0);
});
