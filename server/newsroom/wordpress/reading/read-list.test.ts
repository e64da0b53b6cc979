// @vitest-environment node
import { expect, test } from "vitest";
import type { WpQuery } from "../client/wp-client.ts";
import type { WpPost } from "../client/wp-types.ts";
import { buildPost } from "../testing/build-post.ts";
import { createRouteClient } from "../testing/route-client.ts";
import { parsePost } from "./build-story.ts";
import { createFactsReader } from "./read-facts.ts";
import { createReadList } from "./read-list.ts";
import { createSitePaths } from "./site-paths.ts";
import { createSummaries } from "./summaries.ts";

const all = Array.from({ length: 45 }, (_, at) =>
	buildPost({
		id: at + 1,
		sticky: at === 3 || at === 40,
		date_gmt: `2026-03-01T00:00:${String(59 - at).padStart(2, "0")}`,
	}),
);

/** As WordPress pages: an offset past the end has the total 0. */
function answer(query: WpQuery) {
	const kept = all.filter((post) => query.sticky === undefined || post.sticky === query.sticky);
	const perPage = Number(query.per_page);
	const from = Number(query.offset ?? (Number(query.page ?? 1) - 1) * perPage);
	const data: WpPost[] = kept.slice(from, from + perPage);
	return { data, total: from >= kept.length ? 0 : kept.length };
}

function open(over: Record<string, () => { data: unknown }> = {}) {
	const queries: WpQuery[] = [];
	const { client, asked } = createRouteClient({
		"/wp/v2/posts": (query) => {
			queries.push(query);
			return answer(query);
		},
		"/wp/v2/categories": () => ({
			data: [
				{
					id: 2,
					slug: "science",
					name: "Science",
					parent: 0,
					count: 1,
					link: "",
					description: "<p>How <b>things</b> are</p>",
					taxonomy: "category",
				},
				{
					id: 3,
					slug: "physics",
					name: "Physics",
					parent: 2,
					count: 1,
					link: "",
					description: "",
					taxonomy: "category",
				},
			],
		}),
		"/wp/v2/users": () => ({ data: [{ id: 1, name: "Ada", slug: "ada", description: "", link: "" }] }),
		"/wp/v2/tags": ({ slug }) => ({
			data: slug === "tide" ? [{ id: 5, slug: "tide", name: "Tide", description: "" }] : [],
		}),
		...over,
	});
	const log: string[] = [];
	const facts = createFactsReader({ client, log: (line) => log.push(line) });
	const paths = createSitePaths(() => [client.home], new Map());
	const summaries = createSummaries({
		facts: (posts) => facts.of(posts),
		parse: async (post, known) => parsePost(post, known, { base: client.home, paths, language: "en" }),
		count: async () => new Map([[4, 7]]),
		remember: () => undefined,
	});
	return { readList: createReadList({ client, facts, summaries }), queries, asked, log };
}

test("what is sticky leads the front page, and every story is on one page once", async () => {
	const { readList } = open();
	const pages = await Promise.all([1, 2, 3].map((page) => readList("/", page)));
	expect(pages.map(({ stories }) => stories.length)).toEqual([20, 20, 5]);
	expect(pages[0]).toMatchObject({ total: 45, pages: 3 });
	const paths = pages.flatMap(({ stories }) => stories.map(({ path }) => path));
	expect(paths.slice(0, 3)).toEqual(["/2026/04/01/post-4/", "/2026/04/01/post-41/", "/2026/04/01/post-1/"]);
	expect(new Set(paths).size).toBe(45);
	expect(pages[0]?.stories[0]?.commentCount).toBe(7);
	await expect(readList("/", 4)).rejects.toMatchObject({ kind: "not-found" });
});

test("a section has its children's stories, a description in words and its children", async () => {
	const { readList, queries } = open();
	expect((await readList("/category/science/", 2)).subject).toEqual({
		kind: "section",
		path: "/category/science/",
		name: "Science",
		description: "How things are",
		children: [{ name: "Physics", path: "/category/science/physics/" }],
	});
	expect(queries.at(-1)).toMatchObject({
		"categories[terms]": 2,
		"categories[include_children]": true,
		page: 2,
		ignore_sticky: true,
	});
	await expect(readList("/category/physics/", 1)).rejects.toMatchObject({
		kind: "moved",
		to: "/category/science/physics/",
	});
});

test("tags and authors are found by their slugs", async () => {
	const { readList, queries } = open();
	expect((await readList("/tag/tide/", 1)).subject).toMatchObject({ kind: "tag", name: "Tide" });
	expect(queries.at(-1)).toMatchObject({ tags: 5 });
	expect((await readList("/author/ada/", 1)).subject).toMatchObject({ kind: "author", name: "Ada" });
	expect(queries.at(-1)).toMatchObject({ author: 1 });
	for (const path of ["/tag/none/", "/author/__proto__/", "/category/none/", "/elsewhere/"]) {
		await expect(readList(path, 1)).rejects.toMatchObject({ kind: "not-found" });
	}
});

test("a site that keeps its users and sections to itself still has a front page", async () => {
	const none = () => undefined as never;
	const { readList, log } = open({ "/wp/v2/users": none, "/wp/v2/categories": none });
	const { stories } = await readList("/", 1);
	expect(stories).toHaveLength(20);
	expect(stories[0]?.authors).toEqual([]);
	await readList("/", 1);
	expect(log).toHaveLength(2);
});
