// @vitest-environment node
import { expect, it } from "vitest";
import type { CopyReplies } from "../../src/model/masthead.ts";
import { buildNewsroom, STORY_PATH, summary } from "../http/testing/build-app.ts";
import { createCopyNewsroom } from "./copy-newsroom.ts";

const original = "https://site.example/2026/03/04/tide-mills/";
const newsroom = buildNewsroom({
	story: async () => {
		const { picture: _picture, ...rest } = summary;
		return { ...rest, version: 1, id: "1", words: 1, body: [], tags: [], original };
	},
});
const discussionOf = (replies: CopyReplies, from = newsroom) =>
	createCopyNewsroom(from, replies).discussion(STORY_PATH, 1);

it("says in its masthead that it is a copy, and where replies go", async () => {
	const replies = { kind: "server", origin: "https://server.example" } as const;
	expect((await createCopyNewsroom(newsroom, replies).masthead()).copy).toEqual({ replies });
});

it("leaves a discussion open where something takes replies", async () => {
	expect((await discussionOf({ kind: "here" })).isOpen).toBe(true);
	expect((await discussionOf({ kind: "server", origin: "https://server.example" })).isOpen).toBe(true);
});

it("closes a discussion where nothing does, and says where something may", async () => {
	expect(await discussionOf({ kind: "original" })).toMatchObject({ isOpen: false, replyAt: original });
	const none = await discussionOf({ kind: "none" });
	expect(none.isOpen).toBe(false);
	expect(none).not.toHaveProperty("replyAt");
});

it("keeps what a closed discussion says of itself", async () => {
	const closed = { version: 1 as const, count: 0, isOpen: false, page: 1, pages: 1, comments: [] };
	const without = buildNewsroom({ ...newsroom, discussion: async () => closed });
	expect(await discussionOf({ kind: "original" }, without)).toEqual(closed);
	const elsewhere = buildNewsroom({ discussion: async () => ({ ...closed, replyAt: original }) });
	expect(await discussionOf({ kind: "original" }, elsewhere)).toMatchObject({ replyAt: original });
	expect(await discussionOf({ kind: "none" }, elsewhere)).toEqual(closed);
});

it("learns of media origins as late as its newsroom does", () => {
	const origins: string[] = [];
	const copy = createCopyNewsroom(Object.defineProperty(buildNewsroom(), "mediaOrigins", { get: () => [...origins] }), {
		kind: "none",
	});
	origins.push("http://127.0.0.1:8080");
	expect(copy.mediaOrigins).toEqual(["http://127.0.0.1:8080"]);
});
