// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import { Failure } from "../../../../src/model/failure.ts";
import { createOwnReplies } from "../replies/own-replies.ts";
import { buildPost, buildWpComment, createFakeWordPress, type FakeWordPress, NOW } from "../testing/fake-wp-client.ts";
import { createCountComments } from "./count-comments.ts";

let wordpress: FakeWordPress;
let log: string[];
const own = createOwnReplies(() => NOW);
const count = (...posts: Parameters<ReturnType<typeof createCountComments>>[0]) =>
	createCountComments({ client: wordpress.client, own, log: (line) => log.push(line) })(posts);

beforeEach(() => {
	wordpress = createFakeWordPress();
	log = [];
});

test("one request counts a whole list", async () => {
	wordpress.comments = [1, 2, 3].map((id) => buildWpComment(id, { post: id < 3 ? 21 : 22 }));
	const counts = await count(buildPost({ id: 22 }), buildPost({ id: 21 }), buildPost({ id: 23 }));
	expect(counts).toEqual(
		new Map([
			[21, 2],
			[22, 1],
			[23, 0],
		]),
	);
	expect(wordpress.reads).toHaveLength(1);
});

test("no posts, no request; what the plugin says is taken", async () => {
	expect(await count()).toEqual(new Map());
	expect(await count(buildPost({ id: 21, reply_count: 7 }))).toEqual(new Map([[21, 7]]));
	expect(wordpress.reads).toEqual([]);
});

test("a post that got a reply of our own just now is counted, whatever an older answer says", async () => {
	own.add(buildWpComment(9, { post: 31 }));
	wordpress.comments = [buildWpComment(8, { post: 31 })];
	expect(await count(buildPost({ id: 31, reply_count: 1 }))).toEqual(new Map([[31, 2]]));
});

test("more than five pages are counted post by post", async () => {
	wordpress.comments = Array.from({ length: 520 }, (_, at) => buildWpComment(at + 1, { post: at < 500 ? 21 : 22 }));
	expect(await count(buildPost({ id: 21 }), buildPost({ id: 22 }), buildPost({ id: 23 }))).toEqual(
		new Map([
			[21, 500],
			[22, 20],
			[23, 0],
		]),
	);
});

test("comments that can't be read take no list down, and it is logged once", async () => {
	wordpress.onRead = () => {
		throw new Failure("refused", "The comments are closed.");
	};
	const counter = createCountComments({ client: wordpress.client, own, log: (line) => log.push(line) });
	expect(await counter([buildPost({ id: 41 })])).toEqual(new Map());
	expect(await counter([buildPost({ id: 41 })])).toEqual(new Map());
	expect(log).toEqual(["The comments of https://news.example/ could not be counted: The comments are closed."]);
});
