// @vitest-environment node
import { expect, it } from "vitest";
import { fileNameOf, isPlainName } from "./file-name.ts";

it.each([
	["/", "index.html"],
	["/2026/11/22/slug/", "2026/11/22/slug/index.html"],
	["/api/story/2026/11/22/slug.json", "api/story/2026/11/22/slug.json"],
	["/tag/caf%C3%A9/", "tag/café/index.html"],
	["/100%25/", "100%/index.html"],
])("puts %s into %s", (address, name) => {
	expect(fileNameOf(address)).toBe(name);
});

it.each([
	"/../etc/",
	"/%2e%2e/etc/",
	"/a%2Fb/",
	"/a%5cb/",
	"/a//b/",
	"/.git/",
	"/a%00/",
	"/a%0Ab/",
	"/%ff/",
	`/${"x".repeat(256)}/`,
])("has no file for %s", (address) => {
	expect(fileNameOf(address)).toBeUndefined();
});

it("takes no name that leaves the folder", () => {
	expect(isPlainName(".nojekyll")).toBe(true);
	for (const name of ["../a", "a/../../b", "/etc/passwd", "", "a\nb"]) expect(isPlainName(name), name).toBe(false);
});
