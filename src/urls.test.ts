import { expect, it } from "vitest";
import {
	apiUrls,
	discussionUrl,
	isMadeFor,
	listUrl,
	parseDiscussionPages,
	parseListUrl,
	pathOfFile,
	searchUrl,
} from "./urls.ts";

it.each([
	["/", 1, "/"],
	["/", 2, "/page/2/"],
	["/category/science/", 3, "/category/science/page/3/"],
])("gives the list %s, page %i the address %s, and reads it back", (path, page, address) => {
	expect(listUrl(path, page)).toBe(address);
	expect(parseListUrl(address)).toEqual({ path, page });
});

it("takes an address without its last slash", () => {
	expect(parseListUrl("/category/science")).toEqual({ path: "/category/science/", page: 1 });
	expect(parseListUrl("/category/science/page/2")).toEqual({ path: "/category/science/", page: 2 });
});

it.each(["/", "/2026/11/22/slug/", "/category/a/b/"])("keeps %s through its file's name", (path) => {
	expect(pathOfFile(apiUrls.story(path).slice("/api/story".length))).toBe(path);
});

it.each([
	["", 1, 1],
	["?comments=3", 3, 1],
	["?comments=1-3", 1, 3],
	["?comments=2-900", 2, 5],
	["?comments=3-2", 3, 1],
	["?comments=0", 1, 1],
	["?comments=1e3", 1, 1],
	["?comments=12345678", 1, 1],
])("knows which pages of a discussion %s asks for", (search, from, count) => {
	expect(parseDiscussionPages(search)).toEqual({ from, count });
});

it("names a page of a discussion and a comment on it", () => {
	expect(discussionUrl("/a/", 1)).toBe("/a/#discussion");
	expect(discussionUrl("/a/", 57, "8123")).toBe("/a/?comments=57#comment-8123");
});

it("escapes what is searched for", () => {
	expect(searchUrl("a&b=c d", 2)).toBe("/search?q=a%26b%3Dc+d&page=2");
});

it.each([
	["/a/", "/a/", "", true],
	["/a/", "/a", "?utm_source=x", true],
	["/a/?comments=3", "/a/", "", true],
	["/search?q=tide", "/search", "?q=tide", true],
	["/search", "/search", "?q=tide", false],
	["/a/", "/a/", "?reply-to=7", false],
	["/404.html", "/nowhere/", "", false],
	["//elsewhere.example/", "//elsewhere.example/", "", true],
])("knows whether the page made for %s is the one for %s%s: %s", (address, pathname, search, isIt) => {
	expect(isMadeFor(address, { pathname, search })).toBe(isIt);
});
