import { expect, type Page } from "@playwright/test";
import { reachDiscussion } from "../paper.ts";
import type { Column, Seen } from "./table.ts";

/** One that waits as long as the moment needs. */
type Expect = typeof expect;

/** A page of the table: how a reader comes there, and what it is seen to be. */
export type FaultyPage = {
	column: Column;
	/** What the fault strikes. */
	path: RegExp;
	/** Where the reader is before. */
	from: string;
	/** Goes there; the fault is put before the reader is `from` or, where that would not stand, just before this. */
	open: (page: Page) => Promise<unknown>;
	isStruckFirst?: true;
	/** Seen while the answer is late. */
	waiting: (page: Page) => Promise<unknown>;
	look: (page: Page, seen: Seen, expect: Expect) => Promise<unknown>;
	/** What the reader does when the fault is over; nothing where it comes by itself. */
	again?: (page: Page) => Promise<unknown>;
	/** Does not come before the page is opened anew. */
	isLeftOut?: true;
};

const TITLES: Record<Seen, RegExp | undefined> = {
	whole: undefined,
	timeout: /The paper did not answer/,
	offline: /The paper can’t be reached/,
	server: /Something failed at the newsroom/,
	busy: /The newsroom is busy/,
	"bad-answer": /The answer could not be read/,
};

const headline = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const nav = (page: Page) => page.getByRole("navigation", { name: "Sections" });
const tryAgain = (page: Page) => page.getByRole("button", { name: "Try again" }).click();

/** The story that taps lead to, and the section on which it stands. */
const SECTION = "/category/nature/";
const STORY = { path: "/2026/11/17/why-leaves-fall/", headline: "Why leaves fall" };
const tapStory = (page: Page) => page.getByRole("article").getByRole("link", { name: STORY.headline }).click();
const storyText = (page: Page) => page.locator(".story-body p").first();

function list(path: string, open: FaultyPage["open"], title: RegExp): FaultyPage {
	return {
		column: "list",
		path: new RegExp(`^/api/${path}`),
		from: STORY.path,
		open,
		waiting: async (page) => {
			await expect(page.getByRole("progressbar", { name: "The page is on its way" })).toBeAttached();
			await expect(page.locator("#main h1").first()).toBeVisible();
		},
		look: async (page, seen, expect) => {
			await expect(headline(page, TITLES[seen] ?? title)).toBeVisible();
			if (seen === "whole") await expect(page.getByRole("article").first()).toBeVisible();
			else await expect(page.getByRole("navigation", { name: "Ways on" })).toBeVisible();
		},
		again: tryAgain,
	};
}

async function openStory(page: Page): Promise<void> {
	await tapStory(page);
	await expect(storyText(page)).toBeVisible();
	await goToEnd(page);
}

/** The page may become longer while its parts come. */
async function goToEnd(page: Page): Promise<void> {
	await page.locator(".page-footer").scrollIntoViewIfNeeded();
}

export const PAGES: Record<string, FaultyPage> = {
	"front page": list(
		"list/1/index",
		(page) => page.getByRole("banner").getByRole("link").first().click(),
		/Broadsheet/,
	),
	section: list("list/1/category", (page) => nav(page).getByRole("link", { name: "Nature" }).click(), /Nature/),
	search: {
		...list(
			"search",
			async (page) => {
				await page.getByRole("searchbox").fill("leaves");
				await page.getByRole("searchbox").press("Enter");
			},
			/Search: leaves/,
		),
		from: "/search",
	},
	"story by a tap": {
		column: "card",
		path: /^\/api\/story\//,
		from: SECTION,
		// The stories in view are fetched ahead.
		isStruckFirst: true,
		open: tapStory,
		waiting: async (page) => {
			await expect(headline(page, STORY.headline)).toBeVisible();
			await expect(page.locator('article[aria-busy="true"]')).toBeVisible();
		},
		look: async (page, seen, expect) => {
			await expect(headline(page, STORY.headline)).toBeVisible();
			await expect(page.locator(".lead-picture img").first()).toBeVisible();
			const words = TITLES[seen];
			if (words) await expect(page.getByText(words)).toBeVisible();
			else await expect(storyText(page)).toBeVisible();
		},
		again: tryAgain,
	},
	"story by its address": {
		column: "address",
		path: /^\/assets\//,
		from: "",
		open: (page) => page.goto(STORY.path, { waitUntil: "commit" }),
		waiting: (page) => expect(storyText(page)).toBeVisible(),
		look: async (page, seen, expect) => {
			await expect(headline(page, STORY.headline)).toBeVisible();
			await expect(page.locator(".story-body p").last()).toBeVisible();
			const isAlive = page.locator("html[data-alive]");
			if (seen === "whole") await expect(isAlive).toBeAttached();
			else await expect(isAlive).not.toBeAttached();
		},
		again: async (page) => {
			await nav(page).getByRole("link", { name: "Nature" }).click();
			await expect(headline(page, /Nature/)).toBeVisible();
			await page.goBack();
		},
	},
	discussion: {
		column: "discussion",
		path: /^\/api\/discussion\//,
		from: SECTION,
		open: openStory,
		waiting: (page) => expect(page.getByText("The discussion is on its way…")).toBeVisible(),
		look: async (page, seen, expect) => {
			await expect(storyText(page)).toBeVisible();
			await goToEnd(page);
			if (seen === "whole") await expect(page.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
			else await expect(page.getByText("The discussion could not be loaded; the story is not affected.")).toBeVisible();
		},
		again: tryAgain,
	},
	"similar stories": {
		column: "similar",
		path: /^\/api\/similar\//,
		from: SECTION,
		open: openStory,
		waiting: (page) => expect(page.getByRole("heading", { name: "Leave a reply" })).toBeVisible(),
		look: async (page, seen, expect) => {
			await expect(storyText(page)).toBeVisible();
			await goToEnd(page);
			await expect(page.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
			await expect(page.getByRole("heading", { name: "Similar stories" })).toHaveCount(seen === "whole" ? 1 : 0);
		},
		isLeftOut: true,
	},
	reply: {
		column: "reply",
		path: /^\/api\/replies\//,
		from: STORY.path,
		open: async (page) => {
			await reachDiscussion(page);
			await page.getByRole("textbox", { name: "Comment" }).fill(`What ${await page.title()} leaves, at ${Date.now()}.`);
			await page.getByRole("textbox", { name: "Name" }).fill("Patient");
			await page.getByRole("textbox", { name: "Email" }).fill("patient@example.org");
			await page.getByRole("button", { name: "Post comment" }).click();
		},
		waiting: (page) => expect(page.getByRole("button", { name: "Sending…" })).toBeVisible(),
		look: async (page, seen, expect) => {
			const reply = page.getByRole("article", { name: "Comment by Patient" });
			await expect(reply).toHaveCount(1);
			await expect(reply).toContainText("leaves");
			await expect(reply).toContainText(
				seen === "whole" ? /Waiting for the editors/ : /Waiting to send\. It goes out by itself/,
			);
			await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("");
		},
	},
};
