// @vitest-environment node
import { expect, it } from "vitest";
import { buildApiUrl, routeOf } from "./api-root.ts";
import { formatQuery } from "./wp-url.ts";

const PRETTY = new URL("https://a.example/news/wp-json/");
const PLAIN = new URL("https://a.example/news/index.php?rest_route=/");

it.each([
	[PRETTY, "/wp/v2/posts/17", "a=1", "https://a.example/news/wp-json/wp/v2/posts/17?a=1"],
	[PRETTY, "/", "", "https://a.example/news/wp-json/"],
	[new URL("https://a.example/wp-json"), "/wp/v2/posts", "", "https://a.example/wp-json/wp/v2/posts"],
	[
		new URL("https://a.example/wp-json/?lang=de"),
		"/wp/v2/posts",
		"a=1",
		"https://a.example/wp-json/wp/v2/posts?lang=de&a=1",
	],
	[PLAIN, "/wp/v2/posts/17", "a=1,2", "https://a.example/news/index.php?rest_route=/wp/v2/posts/17&a=1,2"],
	[PLAIN, "/", "", "https://a.example/news/index.php?rest_route=/"],
	[
		new URL("https://a.example/?lang=de&rest_route=%2F"),
		"/wp/v2/posts",
		"",
		"https://a.example/?rest_route=/wp/v2/posts&lang=de",
	],
])("%s%s with %j", (root, route, query, url) => expect(buildApiUrl(root, route, query).href).toBe(url));

it.each([
	["https://a.example/news/wp-json/wp/v2/posts/17", "/wp/v2/posts/17"],
	["https://a.example/news/wp-json/wp/v2/posts/17/", "/wp/v2/posts/17"],
	["https://a.example/news/?rest_route=%2Fwp%2Fv2%2Fposts%2F17", "/wp/v2/posts/17"],
	["https://a.example/api/wp/v2/pages/3", "/wp/v2/pages/3"],
	["https://a.example/news/wp-json/", undefined],
	["https://a.example/story/", undefined],
	["https://a.example/?rest_route=/wp/v2/../../x", undefined],
	["https://a.example/?rest_route=/wp/v2/posts%3Fa=1", undefined],
])("the route of %s is %s", (url, route) => expect(routeOf(new URL(url), PRETTY)).toBe(route));

it("formats a query in one order, whatever is in it", () => {
	expect(formatQuery({})).toBe("");
	expect(
		formatQuery({ b: undefined, slug: "élan & co", after: "2026-11-22T10:00:00Z", a: [], ignore_sticky: true }),
	).toBe("a=&after=2026-11-22T10:00:00Z&ignore_sticky=true&slug=%C3%A9lan%20%26%20co");
	expect(formatQuery({ search: "a+b#c\ud800" })).toBe("search=a%2Bb%23c%EF%BF%BD");
	expect(new URLSearchParams(formatQuery({ "x[y]": "1=2&3" })).get("x[y]")).toBe("1=2&3");
});
