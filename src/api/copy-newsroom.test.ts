import { expect, it, vi } from "vitest";
import type { CopyReplies } from "../model/masthead.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildComment, buildDiscussion, buildStory } from "../testing/builders.ts";
import { createCopyNewsroom } from "./copy-newsroom.ts";

const input = { text: "Well told.", name: "Pete", email: "pete@example.org" };
const stored = { kind: "stored", comment: buildComment() } as const;

function newsroomOf(replies?: CopyReplies) {
	const served = {
		reply: vi.fn(async () => stored),
		search: vi.fn(async (query: string, page: number) => ({
			version: 1 as const,
			query,
			results: [],
			page,
			pages: 1,
			total: 0,
		})),
		findComments: vi.fn(async (_path: string, query: string, page: number) => ({
			version: 1 as const,
			query,
			results: [],
			page,
			pages: 1,
			total: 0,
		})),
		unlock: vi.fn(async () => ({ kind: "opened" as const, story: buildStory(), discussion: buildDiscussion() })),
	};
	const newsroom = createCopyNewsroom(buildNewsroom(served), () => replies && { replies });
	return { served, newsroom };
}

it("is the served newsroom where the page is no copy", async () => {
	const { served, newsroom } = newsroomOf();
	await newsroom.search("tide", 1);
	await newsroom.findComments("/a/", "tide", 1);
	await newsroom.reply("/a/", input, "key");
	await newsroom.unlock("/a/", "sesame");
	for (const method of Object.values(served)) expect(method).toHaveBeenCalledOnce();
});

it("sends replies to the server that the copy names", async () => {
	const { served, newsroom } = newsroomOf({ kind: "server", origin: "https://server.example" });
	const fetched = vi.fn(async (_url: string, _init?: RequestInit) =>
		Response.json({ comment: buildComment() }, { status: 201 }),
	);
	vi.stubGlobal("fetch", fetched);
	expect(await newsroom.reply("/2026/11/20/tides/", input, "key-of-this")).toEqual(stored);
	expect(fetched.mock.calls[0]?.[0]).toBe("https://server.example/api/replies/2026/11/20/tides.json");
	expect(served.reply).not.toHaveBeenCalled();
});

it("sends replies to its own host where that passes them on", async () => {
	const { served, newsroom } = newsroomOf({ kind: "here" });
	await newsroom.reply("/a/", input, "key");
	expect(served.reply).toHaveBeenCalledOnce();
});

it("asks no server to search or to open a story", async () => {
	const { served, newsroom } = newsroomOf({ kind: "none" });
	expect(await newsroom.search(" … ", 1)).toMatchObject({ total: 0, results: [] });
	expect(await newsroom.findComments("/a/", "tide", 1)).toMatchObject({ total: 0, results: [] });
	await expect(newsroom.unlock("/a/", "sesame")).rejects.toMatchObject({ kind: "refused" });
	expect(served.search).not.toHaveBeenCalled();
	expect(served.findComments).not.toHaveBeenCalled();
	expect(served.unlock).not.toHaveBeenCalled();
});

it("sends a report where replies go", async () => {
	const report = ["/a/", "7", { reason: "spam" }, "key-of-a-report"] as const;
	const reportComment = vi.fn(async () => ({ kind: "taken" }) as const);
	const story = async () => buildStory({ original: "https://site.example/a/" });
	const of = (replies?: CopyReplies) =>
		createCopyNewsroom(buildNewsroom({ reportComment, story }), () => replies && { replies });
	for (const replies of [undefined, { kind: "here" } as const]) {
		expect(await of(replies).reportComment(...report)).toEqual({ kind: "taken" });
		expect(reportComment).toHaveBeenLastCalledWith(...report);
	}
	const fetching = vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({ report: "taken" }));
	expect(await of({ kind: "server", origin: "https://paper.example" }).reportComment(...report)).toEqual({
		kind: "taken",
	});
	expect(fetching.mock.calls[0]?.[0]).toBe("https://paper.example/api/reports/a.json");
	expect(await of({ kind: "original" }).reportComment(...report)).toEqual({
		kind: "elsewhere",
		at: "https://site.example/a/#comment-7",
	});
	await expect(of({ kind: "none" }).reportComment(...report)).rejects.toMatchObject({ kind: "refused" });
});

it("puts a discussion of one page in order itself, and asks for the files of a longer one", async () => {
	const comments = [buildComment({ id: "1" }), buildComment({ id: "2" }), buildComment({ id: "3", parentId: "2" })];
	const discussion = vi.fn(async (path: string, page: number, order = "oldest") =>
		buildDiscussion({
			comments,
			page,
			pages: path === "/long/" ? 2 : 1,
			...(order !== "oldest" && { order: "newest" }),
		}),
	);
	const newsroom = createCopyNewsroom(buildNewsroom({ discussion }), () => ({ replies: { kind: "none" } }));
	const short = await newsroom.discussion("/short/", 1, "newest");
	expect(short.order).toBe("newest");
	expect(short.comments.map(({ id }) => id)).toEqual(["2", "3", "1"]);
	await newsroom.discussion("/long/", 1, "newest");
	expect(discussion).toHaveBeenLastCalledWith("/long/", 1, "newest", undefined);
	await newsroom.discussion("/long/", 2, "newest");
	expect(discussion).toHaveBeenLastCalledWith("/long/", 2, "newest", undefined);
});
