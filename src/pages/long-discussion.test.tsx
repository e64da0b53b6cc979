import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Failure } from "../model/failure.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildComment, buildDiscussion, buildStory } from "../testing/builders.ts";
import { renderPage } from "../testing/render-page.tsx";

// jsdom lays nothing out.
Range.prototype.getBoundingClientRect ??= () => new DOMRect();
window.scrollBy = () => {};

const PATH = buildStory().path;
const PAGES = 9;

/** Nine pages of two comments: a reader's, "10", "20" and so on, and a reply to it, "11", "21". */
async function discussion(_path: string, page: number) {
	if (page > PAGES) throw new Failure("not-found", "There is no such page.");
	const id = `${page}0`;
	const comments = [
		buildComment({ id, author: { name: `Reader ${page}` } }),
		buildComment({ id: `${page}1`, parentId: id, author: { name: `Answerer ${page}` } }),
	];
	return buildDiscussion({ comments, page, pages: PAGES, count: 1234 });
}

const findComments = vi.fn<NewsroomApi["findComments"]>();

async function open(address = PATH, over: Partial<NewsroomApi> = {}) {
	findComments.mockImplementation(async (_path, query, page) => ({
		version: 1,
		query,
		results: [
			{
				id: "71",
				name: [{ text: "Answerer " }, { text: "7", isMatch: true }],
				published: "2026-11-20T09:00:00Z",
				excerpt: [{ text: "The " }, { text: "selvedge", isMatch: true }],
				onPage: 7,
			},
		],
		page,
		pages: 1,
		total: 1,
	}));
	await renderPage(address, buildNewsroom({ discussion, findComments, ...over }));
	return userEvent.setup();
}

const comment = (name: string) => screen.findByRole("article", { name: new RegExp(`^Comment by ${name}\\b`) });
const announced = () => document.querySelector("[data-announcer]");
const names = () =>
	screen.queryAllByRole("article", { name: /^Comment by Reader/ }).map((article) => article.getAttribute("aria-label"));

/** All at once: of what a slow machine types letter by letter, the first letters are looked for by themselves. */
async function type(user: ReturnType<typeof userEvent.setup>, words: string) {
	const box = await screen.findByRole("searchbox", { name: "Find in the comments" });
	await user.clear(box);
	await user.paste(words);
}

it("shows one page, and the next when asked, moving to what is new", async () => {
	const user = await open();
	expect(await screen.findByRole("heading", { name: "1,234 comments" })).toBeVisible();
	expect(names()).toEqual(["Comment by Reader 1"]);
	await user.click(screen.getByRole("link", { name: "Show more comments" }));
	await waitFor(async () => expect(await comment("Reader 2")).toHaveFocus());
	expect(names()).toEqual(["Comment by Reader 1", "Comment by Reader 2"]);
	expect(screen.queryByRole("link", { name: "Show earlier comments" })).toBeNull();
});

it("says when more could not be loaded, and keeps what there is", async () => {
	const user = await open(PATH, {
		discussion: async (path, page) => {
			if (page > 1) throw new Failure("offline", "no network");
			return discussion(path, page);
		},
	});
	await user.click(await screen.findByRole("link", { name: "Show more comments" }));
	expect(await screen.findByRole("alert")).toHaveTextContent("More comments could not be loaded. Try again.");
	expect(names()).toEqual(["Comment by Reader 1"]);
});

it("opens at the page that the address asks for, with the ways to those before and after it", async () => {
	const user = await open(`${PATH}?comments=5`);
	await comment("Reader 5");
	expect(names()).toEqual(["Comment by Reader 5"]);
	expect(screen.getByRole("link", { name: "Reply to Reader 5" })).toHaveProperty(
		"href",
		expect.stringContaining("?comments=5&reply-to=50#reply"),
	);
	const earlier = screen.getByRole("link", { name: "Show earlier comments" });
	expect(earlier).toHaveProperty("search", "?comments=4");
	await user.click(earlier);
	await waitFor(async () => expect(await comment("Reader 4")).toHaveFocus());
	expect(names()).toEqual(["Comment by Reader 4", "Comment by Reader 5"]);
	await user.click(screen.getByRole("link", { name: "Go to the first comments" }));
	await waitFor(async () => expect(await comment("Reader 1")).toHaveFocus());
	expect(names()).toEqual(["Comment by Reader 1"]);
});

it("leads to the first comments from a page that is not there", async () => {
	await open(`${PATH}?comments=12`);
	expect(await screen.findByRole("link", { name: "Go to the first comments" })).toHaveProperty("hash", "#discussion");
});

it("offers no search where a glance shows every comment", async () => {
	await renderPage(PATH, buildNewsroom({ discussion: async () => buildDiscussion({ comments: [buildComment()] }) }));
	await comment("Fenland Pete");
	expect(screen.queryByRole("searchbox", { name: "Find in the comments" })).toBeNull();
});

it("finds a comment that is not drawn, and shows it in its place", async () => {
	const user = await open();
	await type(user, " selvedge ");
	const list = within(await screen.findByRole("list", { name: "On pages that are not shown" }));
	expect(findComments).toHaveBeenCalledWith(PATH, "selvedge", 1, expect.anything());
	expect(list.getByText("selvedge", { selector: "mark" })).toBeVisible();
	const way = list.getByRole("link", { name: "Show in its place the comment by Answerer 7" });
	expect(way).toHaveProperty("href", expect.stringMatching(/\?comments=7#comment-71$/));
	await user.click(way);
	await waitFor(async () => expect(await comment("Answerer 7")).toHaveFocus());
	expect(names()).toEqual(["Comment by Reader 7"]);
	expect(screen.queryByText("selvedge", { selector: "mark" })).toBeNull();
});

it("brings the page of the next that is found", async () => {
	const user = await open();
	await type(user, "answerer");
	await user.keyboard("{Enter}");
	expect(await screen.findByText("1 of 2")).toBeVisible();
	expect(names()).toEqual(["Comment by Reader 1"]);
	await user.keyboard("{Enter}");
	await comment("Answerer 7");
	await waitFor(() => expect(announced()).toHaveTextContent("1 of 1 – Comment by Answerer 7"));
	expect(names()).toEqual(["Comment by Reader 7"]);
});

it("leads nowhere any more when its reader has ended the search before the page has come", async () => {
	const page = Promise.withResolvers<void>();
	const user = await open(PATH, {
		discussion: async (path, number) => {
			if (number === 7) await page.promise;
			return discussion(path, number);
		},
	});
	await type(user, "answerer");
	await user.keyboard("{Enter}");
	expect(await screen.findByText("1 of 2")).toBeVisible();
	await user.keyboard("{Enter}{Escape}");
	await act(async () => page.resolve());
	expect(await comment("Answerer 7")).toBeVisible();
	expect(announced()).not.toHaveTextContent("Answerer 7");
});

it("says when nothing was found", async () => {
	const user = await open();
	findComments.mockImplementation(async (_path, query, page) => ({
		version: 1,
		query,
		results: [],
		page,
		pages: 1,
		total: 0,
	}));
	await type(user, "xylophone");
	expect(await screen.findByText("No comment was found for “xylophone”.", { selector: ".find-words" })).toBeVisible();
	await waitFor(() => expect(announced()).toHaveTextContent("No comment was found for “xylophone”."));
	expect(names()).toEqual([]);
	await user.keyboard("{Escape}");
	expect(names()).toEqual(["Comment by Reader 1"]);
	expect(screen.getByRole("searchbox", { name: "Find in the comments" })).toHaveFocus();
});

it("says when the search of other pages fails, and tries again", async () => {
	let isBroken = true;
	const user = await open(PATH, {
		findComments: async (...asked) => {
			if (isBroken) throw new Failure("offline", "no network");
			return findComments(...asked);
		},
	});
	await type(user, "selvedge");
	const alert = await screen.findByRole("alert");
	expect(alert).toHaveTextContent("The comments could not be searched.");
	isBroken = false;
	await user.click(within(alert).getByRole("button", { name: "Try again" }));
	expect(await screen.findByRole("link", { name: /^Show in its place/ })).toBeVisible();
});

it("says when a comment that was found is not there any more", async () => {
	const user = await open(PATH, {
		discussion: async (path, page) => ({ ...(await discussion(path, page)), ...(page === 7 && { comments: [] }) }),
	});
	await type(user, "selvedge");
	await user.click(await screen.findByRole("link", { name: /^Show in its place/ }));
	expect(await screen.findByRole("alert")).toHaveTextContent("it has moved, or is gone");
});

it("keeps a reply with whom it answers while its reader looks elsewhere in the discussion", async () => {
	const reply = vi.fn<NewsroomApi["reply"]>(async () => ({ kind: "refused", reason: "duplicate" }));
	const user = await open(PATH, { reply });
	await user.click(await screen.findByRole("link", { name: "Reply to Reader 1" }));
	await user.type(screen.getByLabelText(/^Comment/, { selector: "textarea" }), "So it is.");
	await type(user, "selvedge");
	await user.click(await screen.findByRole("link", { name: /^Show in its place/ }));
	await comment("Answerer 7");
	expect(screen.getByRole("heading", { name: "Reply to Reader 1" })).toBeVisible();
	await user.type(screen.getByLabelText(/^Name/), "Pete");
	await user.type(screen.getByLabelText(/^Email/), "pete@example.org");
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	await waitFor(() => expect(reply).toHaveBeenCalled());
	expect(reply.mock.calls[0]?.[1]).toMatchObject({ parentId: "10", text: "So it is." });
});
