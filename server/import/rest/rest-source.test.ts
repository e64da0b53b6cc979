// @vitest-environment node
import { expect, test } from "vitest";
import { buildPost } from "../../newsroom/wordpress/testing/build-post.ts";
import { createRouteClient, type Route } from "../../newsroom/wordpress/testing/route-client.ts";
import { collect } from "../testing/collect.ts";
import { createRestSource } from "./rest-source.ts";

const home = new URL("https://paper.example/");
const none: Route = () => ({ data: [] });

function openSource(posts: Route, comments: Route = none) {
	const routes = {
		"/wp/v2/posts": posts,
		"/wp/v2/comments": comments,
		"/wp/v2/categories": none,
		"/wp/v2/users": none,
	};
	const { client } = createRouteClient({ ...routes, "/wp/v2/media": none, "/wp/v2/tags": none });
	return createRestSource(client, home, () => undefined);
}

test("posts come in pages by id, sticky ones in their place; an import goes on one page before", async () => {
	const asked: unknown[] = [];
	const source = openSource((query) => {
		asked.push([query.page, query.per_page, query.order, query.orderby, query.ignore_sticky]);
		return { data: [buildPost({ id: Number(query.page) })], total: 201, totalPages: 3 };
	});
	const batches = await collect(source.posts("post", 1));
	expect(asked).toEqual([
		[2, 100, "asc", "id", true],
		[3, 100, "asc", "id", true],
	]);
	expect(batches.map(({ before, next, unreadable }) => [before, next, unreadable])).toEqual([
		[100, 1, 99],
		[200, 2, 0],
	]);
});

test("a post that moves from one page to the next is taken once", async () => {
	const source = openSource((query) => ({
		data:
			query.page === 1 ? [buildPost({ id: 1 }), buildPost({ id: 2 })] : [buildPost({ id: 2 }), buildPost({ id: 3 })],
		total: 102,
		totalPages: 2,
	}));
	const batches = await collect(source.posts("post", 0));
	expect(batches.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([1, 2, 3]);
});

test("pingbacks are no comments", async () => {
	const comment = (id: number, type: string) => ({ id, type, post: 1, date_gmt: "2026-01-01T00:00:00" });
	const source = openSource(none, () => ({ data: [comment(1, "comment"), comment(2, "pingback")] }));
	const batches = await collect(source.comments(0));
	expect(batches.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([1]);
});
