// @vitest-environment node
import { expect, test } from "vitest";
import type { WpClient, WpLookup } from "../client/wp-client.ts";
import type { WpPost } from "../client/wp-types.ts";
import { buildPost } from "../testing/build-post.ts";
import { createRouteClient, type Route } from "../testing/route-client.ts";
import { createPostFinder } from "./find-post.ts";
import { createFactsReader } from "./read-facts.ts";
import { createSitePaths } from "./site-paths.ts";

const tide = buildPost({ id: 17, slug: "tide" });
const about = buildPost({ id: 2, slug: "about", type: "page", link: "https://paper.example/about/" });
const team = buildPost({ id: 3, slug: "team", type: "page", link: "https://paper.example/about/team/" });
const tokyo = buildPost({
	id: 4,
	slug: "%e6%97%a5",
	link: "https://paper.example/2026/04/01/%e6%97%a5/",
});

function openFinder(
	posts: WpPost[],
	{ lookups = {}, over = {} }: { lookups?: Record<string, WpLookup>; over?: Partial<WpClient> } = {},
) {
	const decoded = (slug: string) => decodeURIComponent(slug);
	const bySlug =
		(type: string): Route =>
		({ slug }) => ({ data: posts.filter((post) => post.type === type && decoded(post.slug) === slug) });
	const routes: Record<string, Route> = { "/wp/v2/posts": bySlug("post"), "/wp/v2/pages": bySlug("page") };
	for (const post of posts) routes[`/wp/v2/${post.type}s/${post.id}`] = () => ({ data: post });
	routes["/wp/v2/tags/5"] = () => ({ data: { slug: "low-water" } });
	routes["/wp/v2/categories"] = () => ({
		data: [{ id: 8, slug: "science", name: "Science", parent: 0, count: 1, link: "" }],
	});
	const asked: string[] = [];
	const { client, asked: requests } = createRouteClient(routes, {
		lookUp: async (path) => {
			asked.push(path);
			return lookups[path] ?? { kind: "missing" };
		},
		...over,
	});
	const paths = createSitePaths(() => [client.home], new Map());
	const facts = createFactsReader({ client, log: () => undefined });
	const finder = createPostFinder({ client, paths, facts });
	return { finder, requests, asked };
}

test("a dated permalink costs one request", async () => {
	const { finder, requests } = openFinder([tide]);
	expect((await finder.find("/2026/04/01/tide/")).data).toBe(tide);
	expect(requests).toEqual(["/wp/v2/posts"]);
});

test("pages stand at their own paths", async () => {
	const { finder } = openFinder([tide, about, team]);
	expect((await finder.find("/about/")).data.id).toBe(2);
	expect((await finder.find("/about/team/")).data.id).toBe(3);
});

test("a slug of another script is found in whatever form its address comes", async () => {
	const { finder } = openFinder([tokyo]);
	for (const path of ["/2026/04/01/%E6%97%A5/", "/2026/04/01/%e6%97%a5/"]) {
		expect((await finder.find(path)).data.id).toBe(4);
	}
});

test("the right slug under another date has moved", async () => {
	const { finder } = openFinder([tide]);
	await expect(finder.find("/2019/04/01/tide/")).rejects.toMatchObject({ kind: "moved", to: "/2026/04/01/tide/" });
	await expect(finder.find("/tide/")).rejects.toMatchObject({ kind: "moved" });
	await expect(finder.find("/p/17/")).rejects.toMatchObject({ kind: "moved", to: "/2026/04/01/tide/" });
});

test("what no slug explains is asked of the site itself", async () => {
	const { finder } = openFinder([tide], {
		lookups: {
			"2026/04/01/old-slug/": { kind: "moved", to: new URL("https://paper.example/2026/04/01/tide/") },
			"archives/17/": { kind: "found", route: "/wp/v2/posts/17" },
			"archives/18/": { kind: "moved", to: new URL("https://paper.example/archives/18") },
			"archives/18": { kind: "found", route: "/wp/v2/posts/17" },
			"topics/science/": { kind: "found", route: "/wp/v2/categories/8" },
			"topic/low-water/": { kind: "found", route: "/wp/v2/tags/5" },
			"2026/04/": { kind: "found", route: undefined },
			"away/": { kind: "moved", to: new URL("https://elsewhere.example/") },
		},
	});
	await expect(finder.find("/2026/04/01/old-slug/")).rejects.toMatchObject({ kind: "moved", to: "/2026/04/01/tide/" });
	await expect(finder.find("/archives/17/")).rejects.toMatchObject({ kind: "moved", to: "/2026/04/01/tide/" });
	await expect(finder.find("/archives/18/")).rejects.toMatchObject({ kind: "moved", to: "/2026/04/01/tide/" });
	await expect(finder.find("/topics/science/")).rejects.toMatchObject({ kind: "moved", to: "/category/science/" });
	await expect(finder.find("/topic/low-water/")).rejects.toMatchObject({ kind: "moved", to: "/tag/low-water/" });
	for (const path of ["/2026/04/", "/away/", "/no-such/", "/"]) {
		await expect(finder.find(path)).rejects.toMatchObject({ kind: "not-found" });
	}
});

test("WordPress 6.8.0 answers a slug that is not there with sticky posts: they are not taken for it", async () => {
	const { finder } = openFinder([], {
		over: { readList: async () => ({ data: [tide] as never[], total: 0, totalPages: 0 }) },
	});
	await expect(finder.find("/2026/04/01/no-such/")).rejects.toMatchObject({ kind: "not-found" });
});

test("a post that came with a list is offered as the answer for the post itself, once", () => {
	const offered: unknown[] = [];
	const offerList = (...words: unknown[]) => void offered.push(words.slice(0, 3));
	const { finder } = openFinder([], { over: { offerList } });
	const answer = { data: [tide, tokyo], total: 2, totalPages: 1, fetchedAt: 5 };
	finder.remember(answer);
	finder.remember(answer);
	expect(offered).toEqual([
		["/wp/v2/posts", expect.objectContaining({ slug: "tide", ignore_sticky: true }), { data: [tide], fetchedAt: 5 }],
		["/wp/v2/posts", expect.objectContaining({ slug: "日" }), { data: [tokyo], fetchedAt: 5 }],
	]);
	finder.remember({ data: [about], total: 1, totalPages: 1, fetchedAt: 5, asOf: "2026-04-01T08:00:00.000Z" });
	finder.remember({ data: [team], total: 1, totalPages: 1 });
	expect(offered).toHaveLength(2);
});
