import { expect, it } from "vitest";
import { apiUrls, isMadeFor, listUrl, parseListUrl, pathOfFile, searchUrl } from "./urls.ts";

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
