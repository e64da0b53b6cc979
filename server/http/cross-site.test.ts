// @vitest-environment node
import { expect, it } from "vitest";
import { isCrossSite } from "./cross-site.ts";

it.each<[Record<string, string>, boolean]>([
	[{}, false],
	[{ "sec-fetch-site": "same-origin" }, false],
	[{ "sec-fetch-site": "none" }, false],
	[{ "sec-fetch-site": "same-site" }, true],
	[{ "sec-fetch-site": "cross-site", origin: "https://paper.example" }, true],
	[{ origin: "https://paper.example" }, false],
	[{ origin: "http://127.0.0.1:4173" }, false],
	[{ origin: "http://127.0.0.1:9999" }, true],
	[{ origin: "https://paper.example.evil.example" }, true],
	[{ origin: "null" }, true],
])("%j is from another site: %j", (headers, expected) => {
	expect(isCrossSite(new Headers(headers), ["paper.example", "127.0.0.1:4173"])).toBe(expected);
});

it("knows the static copies of the paper by their whole origin", () => {
	const isCross = (origin: string) =>
		isCrossSite(new Headers({ origin, "sec-fetch-site": "cross-site" }), ["paper.example"], ["https://copy.example"]);
	expect(isCross("https://copy.example")).toBe(false);
	expect(isCross("http://copy.example")).toBe(true);
	expect(isCross("https://copy.example:8443")).toBe(true);
});
