// @vitest-environment node
import { expect, it } from "vitest";
import { contentHash, etagOf, hasMatch } from "./etag.ts";

it("names a body by its bytes", () => {
	expect(contentHash("tide")).toBe(contentHash(Buffer.from("tide")));
	expect(contentHash("tide")).not.toBe(contentHash("tides"));
	expect(contentHash("tide")).toMatch(/^[\w-]{27}$/);
});

it("tags each packing differently", () => {
	expect(etagOf("abc")).toBe('"abc"');
	expect(etagOf("abc", "br")).toBe('"abc-br"');
});

it.each([
	['"abc"', true],
	['W/"abc"', true],
	['"abc-br"', true],
	['W/"abc-gzip"', true],
	['"x", W/"abc-br" , "y"', true],
	["*", true],
	[" * ", true],
	['"abcd"', false],
	['"abc-zstd"', false],
	["abc", false],
	["", false],
	[undefined, false],
])("If-None-Match %j against abc is %j", (header, matches) => {
	expect(hasMatch(header, "abc")).toBe(matches);
});
