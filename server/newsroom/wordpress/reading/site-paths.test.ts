// @vitest-environment node
import { describe, expect, test } from "vitest";
import { createSitePaths, normalPath } from "./site-paths.ts";

const aliases = new Map([["/topics/science/", "/category/science/"]]);
const atRoot = createSitePaths(() => [new URL("https://paper.example/")], aliases);
const inFolder = createSitePaths(() => [new URL("https://paper.example/news/")], aliases);

describe("a permalink", () => {
	test.each([
		["https://paper.example/2026/11/22/slug/", "/2026/11/22/slug/"],
		["https://paper.example/slug", "/slug/"],
		["https://paper.example/?p=17", "/p/17/"],
		["https://paper.example/?page_id=2", "/p/2/"],
		["https://paper.example/%e6%97%a5/", "/%E6%97%A5/"],
		["https://elsewhere.example/a/", "/a/"],
	])("%s is %s", (link, path) => expect(atRoot.pathOfPermalink(link)).toBe(path));

	test("of a site in a folder loses the folder", () => {
		expect(inFolder.pathOfPermalink("https://paper.example/news/a/")).toBe("/a/");
		expect(inFolder.pathOfPermalink("https://paper.example/news/?p=3")).toBe("/p/3/");
		expect(inFolder.pathOfPermalink("https://paper.example/newsletter/")).toBe("/newsletter/");
	});
});

describe("an address", () => {
	test.each([
		["https://paper.example/2026/11/22/slug/#comment-3", "/2026/11/22/slug/#comment-3"],
		["http://www.paper.example/a?utm_source=x", "/a/"],
		["https://paper.example/topics/science/", "/category/science/"],
		["https://paper.example/?p=17", "/p/17/"],
		["https://paper.example/?s=tide+mill", "/search?q=tide+mill"],
		["https://paper.example/", "/"],
		["https://paper.example/old.html", "/old.html/"],
	])("%s is %s here", (address, path) => expect(atRoot.pathOf(new URL(address))).toBe(path));

	test.each([
		"https://paper.example/wp-content/uploads/2026/11/a.jpg",
		"https://paper.example/files/report.pdf",
		"https://paper.example/wp-admin/",
		"https://paper.example/wp-login.php?action=register",
		"https://paper.example/wp-json/wp/v2/posts",
		"https://paper.example/a/feed/",
		"https://paper.example/?cat=3",
		"https://other.example/a/",
		"https://paper.example:8080/a/",
		"mailto:a@paper.example",
	])("%s is not ours", (address) => expect(atRoot.pathOf(new URL(address))).toBeUndefined());

	test("outside the site's folder is another site's", () => {
		expect(inFolder.pathOf(new URL("https://paper.example/shop/"))).toBeUndefined();
		expect(inFolder.pathOf(new URL("https://paper.example/news"))).toBe("/");
	});
});

test("a path has one form", () => {
	expect(normalPath("//a//%c3%a9")).toBe("/a/%C3%A9/");
	expect(normalPath("a")).toBe("/a/");
	expect(normalPath("/\\evil.example/")).toBe("/%5Cevil.example/");
});
