import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { Comment, DiscussionOrder, DiscussionOutline } from "../model/discussion.ts";
import { Failure } from "../model/failure.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { readFolded, readOrder, writeFolded, writeOrder } from "../reading/thread-ways.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildComment, buildDiscussion, buildStory } from "../testing/builders.ts";
import { renderPage } from "../testing/render-page.tsx";

const PATH = buildStory().path;

const say = (id: string, parentId?: string): Comment =>
	buildComment({ id, author: { name: `Reader ${id}` }, ...(parentId !== undefined && { parentId }) });

/** Three pages of two threads: "10" and "15", "20" and "25", "30" and "35"; "15", "25" and "35" are answered by "16" … */
const all = [1, 2, 3].map((page) => [say(`${page}0`), say(`${page}5`), say(`${page}6`, `${page}5`)]);

async function inPages(_path: string, page: number, order: DiscussionOrder = "oldest") {
	const comments = (order === "oldest" ? all : all.toReversed())[page - 1];
	if (!comments) throw new Failure("not-found", "There is no such page.");
	return buildDiscussion({ comments, page, pages: all.length, count: 9, ...(order !== "oldest" && { order }) });
}

async function outline(): Promise<DiscussionOutline> {
	const comments = all.flatMap((page, at) =>
		page.map(({ id, parentId, published }) => ({ id, published, page: at + 1, ...(parentId && { parentId }) })),
	);
	return { version: 1, count: comments.length, comments, quoted: [] };
}

// jsdom lays nothing out: there is nowhere to scroll to.
Element.prototype.scrollIntoView ??= () => {};

async function open(address: string, over: Partial<NewsroomApi> = {}) {
	await renderPage(address, buildNewsroom({ discussion: inPages, outline, ...over }));
	return userEvent.setup();
}

const onePage = (comments: Comment[]) => async () => buildDiscussion({ comments });
const comment = (id: string) => screen.findByRole("article", { name: new RegExp(`^Comment by Reader ${id}\\b`) });
const shownIds = () => [...document.querySelectorAll(".threads .comment")].map(({ id }) => id.replace("comment-", ""));
const announced = () => document.querySelector("[data-announcer]");

it("opens the comment that the address names, on whichever page it stands, and marks it", async () => {
	await open(`${PATH}#comment-36`);
	await waitFor(async () => expect(await comment("36")).toHaveFocus());
	expect(await comment("36")).toHaveAttribute("aria-current", "true");
	expect(shownIds()).toEqual(["30", "35", "36"]);
});

it("says that a comment is gone, or that nobody knows", async () => {
	let isBroken = true;
	const user = await open(`${PATH}#comment-99`, {
		outline: async () => {
			if (isBroken) throw new Failure("offline", "no network");
			return outline();
		},
	});
	expect(await screen.findByText(/could not be loaded/)).toBeVisible();
	expect(shownIds()).toEqual(["10", "15", "16"]);
	isBroken = false;
	await user.click(screen.getByRole("button", { name: "Try again" }));
	const gone = await screen.findByText(/This comment is no longer here/);
	expect(gone.parentElement).toHaveFocus();
});

it("opens what is folded away round the comment that the address names", async () => {
	writeFolded(PATH, ["15"]);
	await open(`${PATH}#comment-16`);
	// Before it is folded away, it stands open too.
	await waitFor(async () => expect(await comment("16")).toHaveFocus());
	expect((await comment("16")).closest("[hidden]")).toBeNull();
	expect(screen.getByRole("button", { name: "1 reply", expanded: true })).toBeVisible();
});

it("remembers what was folded away, and keeps the focus where it was", async () => {
	const user = await open(PATH);
	const button = await screen.findByRole("button", { name: "1 reply" });
	await user.click(button);
	expect(button).toHaveFocus();
	expect(button).toHaveAccessibleName("1 reply hidden");
	expect(readFolded(PATH)).toEqual(["15"]);
	expect(await comment("15")).toHaveAccessibleName("Comment by Reader 15. 1 reply hidden");
	await user.click(button);
	expect(readFolded(PATH)).toEqual([]);
});

it("asks for another order, says so, and remembers it for the next discussion", async () => {
	const discussion = vi.fn(inPages);
	const user = await open(PATH, { discussion });
	await user.selectOptions(await screen.findByRole("combobox", { name: "Order" }), "Newest first");
	await waitFor(() => expect(shownIds()).toEqual(["30", "35", "36"]));
	expect(discussion).toHaveBeenLastCalledWith(PATH, 1, "newest", expect.anything());
	expect(announced()).toHaveTextContent("Comments sorted: Newest first");
	expect(screen.getByRole("combobox", { name: "Order" })).toHaveFocus();
	expect(readOrder()).toBe("newest");
});

it("begins in the order that is remembered, but not where the address names a comment", async () => {
	writeOrder("newest");
	await open(PATH);
	await waitFor(() => expect(shownIds()).toEqual(["30", "35", "36"]));
	await userEvent.click(screen.getByRole("link", { name: "Show more comments" }));
	await waitFor(() => expect(shownIds()).toEqual(["30", "35", "36", "20", "25", "26"]));
});

it("finds a comment in its place, whatever the order is", async () => {
	writeOrder("newest");
	const user = await open(PATH, {
		findComments: async (_path, query, page) => ({
			version: 1,
			query,
			results: [
				{
					id: "15",
					name: [{ text: "Reader 15" }],
					published: "2026-11-20T09:00:00Z",
					excerpt: [{ text: "Well told." }],
					onPage: 1,
				},
			],
			page,
			pages: 1,
			total: 1,
		}),
	});
	await waitFor(() => expect(shownIds()).toEqual(["30", "35", "36"]));
	await user.type(screen.getByRole("searchbox", { name: "Find in the comments" }), "told{Enter}");
	await user.click(await screen.findByRole("link", { name: /^Show in its place/ }));
	await waitFor(async () => expect(await comment("15")).toHaveFocus());
});

it("stays in its order for a comment that the address names", async () => {
	writeOrder("newest");
	await open(`${PATH}#comment-15`);
	expect(await comment("15")).toHaveAttribute("aria-current", "true");
	expect(screen.getByRole("combobox", { name: "Order" })).toHaveValue("oldest");
});

it("keeps the order that is shown where another could not be had", async () => {
	const user = await open(PATH, {
		discussion: async (path, page, order) => {
			if (order !== "oldest") throw new Failure("offline", "no network");
			return inPages(path, page);
		},
	});
	await user.selectOptions(await screen.findByRole("combobox", { name: "Order" }), "Most answered first");
	expect(await screen.findByText(/could not be sorted/)).toBeVisible();
	expect(screen.getByRole("combobox", { name: "Order" })).toHaveValue("oldest");
	expect(shownIds()).toEqual(["10", "15", "16"]);
});

it("draws the order that was chosen last, whichever comes first", async () => {
	const late = Promise.withResolvers<void>();
	const user = await open(PATH, {
		discussion: async (path, page, order) => {
			if (order === "newest") await late.promise;
			return inPages(path, page, order);
		},
	});
	const choice = await screen.findByRole("combobox", { name: "Order" });
	await user.selectOptions(choice, "Newest first");
	await user.selectOptions(choice, "Most answered first");
	await waitFor(() => expect(announced()).toHaveTextContent("Comments sorted: Most answered first"));
	await act(async () => late.resolve());
	expect(choice).toHaveValue("most-answered");
	expect(announced()).toHaveTextContent("Comments sorted: Most answered first");
});

it("sorts what fits on one page without asking", async () => {
	const comments = [say("1"), say("2"), say("3", "2"), say("4")];
	const discussion = vi.fn(onePage(comments));
	const user = await open(PATH, { discussion });
	const order = await screen.findByRole("combobox", { name: "Order" });
	await user.selectOptions(order, "Most answered first");
	expect(shownIds()).toEqual(["2", "3", "1", "4"]);
	await user.selectOptions(order, "Newest first");
	expect(shownIds()).toEqual(["4", "2", "3", "1"]);
	expect(discussion).toHaveBeenCalledOnce();
});

const chain = Array.from({ length: 9 }, (_, at) => say(`${at + 1}`, at > 0 ? `${at}` : undefined));

it("shows what is too deep in a view of its own, with the way back to all of it", async () => {
	const user = await open(PATH, { discussion: onePage([...chain, say("50")]) });
	const further = await screen.findByRole("link", { name: "Continue this thread, 4 replies" });
	expect(further).toHaveProperty("search", "?thread=5");
	await user.click(further);
	await waitFor(() => expect(shownIds().slice(-5)).toEqual(["5", "6", "7", "8", "9"]));
	expect(location.search).toBe("?thread=5");
	await user.click(screen.getByRole("link", { name: "Show all of it" }));
	await waitFor(() => expect(location.search).toBe(""));
});

it("shows a comment that is too deep with what stands above it", async () => {
	await open(`${PATH}#comment-9`, { discussion: onePage([...chain, say("50")]) });
	await waitFor(async () => expect(await comment("9")).toHaveFocus());
	expect(shownIds()).toEqual(["6", "7", "8", "9"]);
	expect(screen.getByText(/This is one thread of the discussion/)).toBeVisible();
	await userEvent.click(screen.getByRole("link", { name: "Show all of it" }));
	await waitFor(() => expect(shownIds()).toContain("50"));
});

it("begins at the thread that the address names, though nothing says on which page it stands", async () => {
	await open(`${PATH}?thread=35`);
	await waitFor(() => expect(shownIds()).toEqual(["35", "36"]));
});

it("draws what the newsroom has pinned above all, and leads to its place", async () => {
	const pinned: Comment = { ...say("16", "15"), isPinned: true };
	const user = await open(PATH, {
		discussion: async (path, page) => ({ ...(await inPages(path, page)), pinned: [pinned] }),
	});
	const box = await screen.findByRole("article", { name: "Pinned by the newsroom: comment by Reader 16" });
	expect(box).toHaveTextContent("Well told.");
	await user.click(screen.getByRole("link", { name: "Show in its place" }));
	await waitFor(async () => expect(await comment("16")).toHaveFocus());
	expect(document.querySelectorAll("#comment-16")).toHaveLength(1);
});

it("goes from a reply to what it answers, also where that is on another page", async () => {
	const [first, ...rest] = all;
	const pages = [first, [say("27", "15")], ...rest.slice(1)];
	const user = await open(`${PATH}?comments=2`, {
		discussion: async (_path, page) => buildDiscussion({ comments: pages[page - 1] ?? [], page, pages: 3, count: 7 }),
	});
	await comment("27");
	await user.click(screen.getByRole("link", { name: "Parent" }));
	await waitFor(async () => expect(await comment("15")).toHaveFocus());
});

it("says what a discussion is that is closed and empty", async () => {
	await open(PATH, { discussion: async () => buildDiscussion({ isOpen: false }) });
	expect(await screen.findByText("This discussion is closed. Nobody has said anything in it.")).toBeVisible();
	await act(async () => {});
});
