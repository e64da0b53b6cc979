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
