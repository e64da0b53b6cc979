// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import type { Block } from "../../../../src/model/block.ts";
import { Failure } from "../../../../src/model/failure.ts";
import { buildPost, buildWpComment, createFakeWordPress, type FakeWordPress, NOW } from "../testing/fake-wp-client.ts";
import { createDiscussionReader, type DiscussionReader } from "./read-discussion.ts";

let wordpress: FakeWordPress;
let reader: DiscussionReader;
let time: number;
let storyBody: Block[];
let log: string[];

beforeEach(() => {
	wordpress = createFakeWordPress();
	time = NOW;
	storyBody = [];
	log = [];
	reader = createDiscussionReader({
		client: wordpress.client,
		paths: { pathOf: (url) => (url.host === "news.example" ? url.pathname : undefined) },
		storyBody: async () => storyBody,
		isWriter: async (id) => id === 8,
		log: (line) => log.push(line),
		now: () => time,
	});
});

test("a post without comments has one empty page", async () => {
	expect(await reader.read(buildPost(), 1)).toEqual({
		version: 1,
		count: 0,
		isOpen: true,
		page: 1,
		pages: 1,
		comments: [],
	});
	await expect(reader.read(buildPost(), 2)).rejects.toMatchObject({ name: "Failure", kind: "not-found" });
});

test("a comment is what readers may see of it", async () => {
	wordpress.comments = [
		buildWpComment(1, {
			author_name: "Ann &lt;3 O'Neil\u202e",
			author_url: "http://ann.example/?a=1&amp;b=2",
			content: {
				rendered: '<p>See <a href="https://news.example/2026/a/" rel="nofollow ugc">this</a> &#038; <b>that</b></p>\n',
			},
		}),
	];
	const { comments } = await reader.read(buildPost(), 1);
	expect(comments).toEqual([
		{
			id: "1",
			author: { name: "Ann <3 O'Neil", url: "http://ann.example/?a=1&b=2" },
			published: "2026-11-22T09:01:00Z",
			body: [
				{
					kind: "paragraph",
					content: [
						"See ",
						{ kind: "link", href: "/2026/a/", content: ["this"] },
						" & ",
						{ kind: "strong", content: ["that"] },
					],
				},
			],
			status: "published",
		},
	]);
});

test("a name that can't be seen is Anonymous, an address that is none is left out", async () => {
	wordpress.comments = ["", " \u200b\u202e", "\u0000"].map((author_name, at) =>
		buildWpComment(at + 1, {
			author_name,
			author_url: ["http://", "javascript:alert(1)", "data:text/html,x"][at] ?? "",
		}),
	);
	const { comments } = await reader.read(buildPost(), 1);
	expect(comments.map(({ author }) => author)).toEqual([
		{ name: "Anonymous" },
		{ name: "Anonymous" },
		{ name: "Anonymous" },
	]);
});

test("a role follows from the user's id, never from a name", async () => {
	wordpress.comments = [
		buildWpComment(1, { author: 3 }),
		buildWpComment(2, { author: 8 }),
		buildWpComment(3, { author: 9 }),
		buildWpComment(4, { author: 0, author_name: "Ada Fenn" }),
	];
	const roles = async (author: number) =>
		(await reader.read(buildPost({ author }), 1)).comments.map((comment) => comment.author.role);
	expect(await roles(3)).toEqual(["author", "newsroom", undefined, undefined]);
	// A post whose author is not known has id 0, as every guest.
	expect(await roles(0)).toEqual([undefined, "newsroom", undefined, undefined]);
});

test("who writes for the paper may be a secret of the site", async () => {
	reader = createDiscussionReader({
		client: wordpress.client,
		paths: { pathOf: () => undefined },
		storyBody: async () => [],
		isWriter: () => Promise.reject(new Failure("refused", "WordPress does not give its users.")),
		log: (line) => log.push(line),
		now: () => time,
	});
	wordpress.comments = [buildWpComment(1, { author: 8 })];
	expect((await reader.read(buildPost(), 1)).comments[0]?.author.role).toBeUndefined();
});

test("pages hold whole threads: a reply is with its parent although WordPress has it pages later", async () => {
	const roots = Array.from({ length: 120 }, (_, at) => buildWpComment(at + 1));
	wordpress.comments = [...roots, buildWpComment(500, { parent: 2 }), buildWpComment(501, { parent: 500 })];
	const pages = await Promise.all([1, 2, 3].map((page) => reader.read(buildPost(), page)));
	expect(pages.map(({ page, pages: all, count }) => [page, all, count])).toEqual([
		[1, 3, 122],
		[2, 3, 122],
		[3, 3, 122],
	]);
	expect(pages.map(({ comments }) => comments.length)).toEqual([50, 50, 22]);
	expect(pages[0]?.comments.slice(1, 5).map(({ id, parentId }) => [id, parentId])).toEqual([
		["2", undefined],
		["500", "2"],
		["501", "500"],
		["3", undefined],
	]);
	expect(wordpress.reads[0]).toContain("order=asc");
});

test("comments are found by what readers see of them, wherever they stand", async () => {
	const roots = Array.from({ length: 120 }, (_, at) => buildWpComment(at + 1));
	wordpress.comments = [
		...roots,
		buildWpComment(500, { parent: 2, content: { rendered: "<p>A <strong>Café</strong> by the&nbsp;sea</p>" } }),
		buildWpComment(501, { author_name: "Cafe Owner", content: { rendered: '<p>See <a href="/sea">here</a>.</p>' } }),
	];
	const found = await reader.find(buildPost(), "caf", 1);
	expect(found).toMatchObject({ query: "caf", total: 2, page: 1, pages: 1 });
	expect(found.results).toMatchObject([
		{ id: "500", onPage: 1, excerpt: [{ text: "A " }, { text: "Café", isMatch: true }, { text: " by the sea" }] },
		{ id: "501", onPage: 3, name: [{ text: "Cafe", isMatch: true }, { text: " Owner" }] },
	]);
	// Neither what is only in the mark-up nor who is behind a name.
	expect((await reader.find(buildPost(), "strong", 1)).total).toBe(0);
	expect((await reader.find(buildPost(), "cafe sea", 1)).total).toBe(1);
	expect(wordpress.reads.some((read) => read.includes("search"))).toBe(false);
	const locked = buildPost({ content: { rendered: "", protected: true } });
	expect((await reader.find(locked, "caf", 1)).total).toBe(0);
});

test("pingbacks and editors' notes are no comments", async () => {
	wordpress.comments = [
		buildWpComment(1, { type: "pingback" }),
		buildWpComment(2, { type: "note" }),
		buildWpComment(3),
	];
	expect(await reader.read(buildPost(), 1)).toMatchObject({ count: 1, comments: [{ id: "3" }] });
});

test("a date that is none is no reason to lose a comment", async () => {
	wordpress.comments = [buildWpComment(1, { date_gmt: "0000-00-00T00:00:00" })];
	expect((await reader.read(buildPost(), 1)).comments[0]?.published).toBe("1970-01-01T00:00:00Z");
});

test("what is locked is not asked for, and may be said at the post's own page", async () => {
	wordpress.comments = [buildWpComment(1)];
	const post = buildPost({ content: { rendered: "", protected: true } });
	expect(await reader.read(post, 1)).toMatchObject({ count: 0, comments: [], isOpen: false, replyAt: post.link });
	expect(wordpress.reads).toEqual([]);
});

test("a closed discussion says so, and sends nobody elsewhere", async () => {
	const closed = await reader.read(buildPost({ comment_status: "closed" }), 1);
	expect(closed).toMatchObject({ isOpen: false });
	expect(closed).not.toHaveProperty("replyAt");
});

test("what was learnt by sending is believed for an hour", async () => {
	reader.ways.rememberClosed(buildPost());
	expect(await reader.read(buildPost(), 1)).not.toHaveProperty("replyAt");
	expect((await reader.read(buildPost(), 1)).isOpen).toBe(false);
	expect((await reader.read(buildPost({ id: 18 }), 1)).isOpen).toBe(true);
	reader.ways.rememberLoginRequired();
	const post = buildPost({ id: 18 });
	expect(await reader.read(post, 1)).toMatchObject({ isOpen: false, replyAt: post.link });
	time += 3_600_001;
	expect((await reader.read(buildPost(), 1)).isOpen).toBe(true);
});

test("the plugin knows better than the post and than what was learnt", async () => {
	reader.ways.rememberClosed(buildPost());
	expect((await reader.read(buildPost({ replies_open: true, comment_status: "closed" }), 1)).isOpen).toBe(true);
	expect((await reader.read(buildPost({ replies_open: false }), 1)).isOpen).toBe(false);
});

test("the plugin tells a closed discussion from a site that wants accounts", async () => {
	const post = buildPost({ replies_open: false });
	wordpress.items.set("/broadsheet/v1/status", { guest_replies: true });
	expect(await reader.read(post, 1)).not.toHaveProperty("replyAt");
	wordpress.items.set("/broadsheet/v1/status", { guest_replies: false });
	expect(await reader.read(post, 1)).toMatchObject({ isOpen: false, replyAt: post.link });
	expect(await reader.read({ ...post, comment_status: "closed" }, 1)).not.toHaveProperty("replyAt");
});

test("an address that is no web page is no place to reply", async () => {
	const post = buildPost({ link: "javascript:alert(1)", content: { rendered: "", protected: true } });
	expect(await reader.read(post, 1)).not.toHaveProperty("replyAt");
});

test("a reply of our own stays until WordPress's list has it, for ten minutes at most", async () => {
	reader.own.add(buildWpComment(7));
	expect(await reader.read(buildPost(), 1)).toMatchObject({ count: 1, comments: [{ id: "7" }] });
	expect((await reader.count([buildPost()])).get(17)).toBe(1);
	expect((await reader.read(buildPost({ id: 18 }), 1)).count).toBe(0);
	wordpress.comments = [buildWpComment(7)];
	expect((await reader.read(buildPost(), 1)).count).toBe(1);
	// Seen, and then taken away by an editor.
	wordpress.comments = [];
	expect((await reader.read(buildPost(), 1)).count).toBe(0);

	reader.own.add(buildWpComment(8));
	expect((await reader.read(buildPost(), 1)).count).toBe(1);
	time += 10 * 60_000;
	expect((await reader.read(buildPost(), 1)).count).toBe(0);
});

test("what goes wrong on the way is said, not shown as an empty discussion", async () => {
	wordpress.onRead = () => {
		throw new Failure("busy", "Later.");
	};
	await expect(reader.read(buildPost(), 1)).rejects.toMatchObject({ kind: "busy" });
});

test("an outline, and another order, ask for nothing that a page does not ask for", async () => {
	wordpress.comments = Array.from({ length: 230 }, (_, at) =>
		buildWpComment(at + 1, { parent: at % 3 === 0 ? 0 : at }),
	);
	await reader.read(buildPost(), 1);
	const ofPage = wordpress.reads.splice(0);
	expect(ofPage).toHaveLength(3);
	const { comments, count } = await reader.outline(buildPost());
	expect([comments.length, count]).toEqual([230, 230]);
	expect(wordpress.reads.splice(0)).toEqual(ofPage);
	await reader.read(buildPost(), 1, "most-answered");
	expect(wordpress.reads.splice(0)).toEqual(ofPage);
});

test("an outline says which paragraphs are quoted, also by a site's own comments with their curled marks", async () => {
	const said = (id: number, rendered: string) => buildWpComment(id, { content: { rendered } });
	wordpress.comments = [
		said(1, "<p>You say &#8220;the mill&#8217;s wheel turns with the tide&#8221;; I doubt it.</p>"),
		said(2, '<blockquote cite="#story"><p>wheel</p></blockquote><p>What wheel?</p>'),
		said(3, "<p>Nothing &#8220;special&#8221;.</p>"),
	];
	storyBody = [
		{ kind: "paragraph", content: ["By the sea."] },
		{ kind: "paragraph", content: ["The mill’s wheel turns — with the tide."] },
	];
	expect((await reader.outline(buildPost())).quoted).toEqual([{ paragraph: 1, commentIds: ["1", "2"] }]);
	const { comments } = await reader.read(buildPost(), 1);
	expect(comments[1]?.body[0]).toMatchObject({ kind: "quote", source: { kind: "story", paragraph: 1 } });
});

test("a locked post has neither outline nor comments to report", async () => {
	wordpress.comments = [buildWpComment(1)];
	const post = buildPost({ content: { rendered: "", protected: true } });
	expect(await reader.outline(post)).toMatchObject({ count: 0, comments: [], quoted: [] });
	expect(await reader.report(post, "1")).toEqual({ kind: "gone" });
	expect(await reader.report(buildPost(), "1")).toEqual({
		kind: "elsewhere",
		at: "https://news.example/2026/11/22/tide/#comment-1",
	});
});
