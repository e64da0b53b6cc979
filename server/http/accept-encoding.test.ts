// @vitest-environment node
import { expect, it } from "vitest";
import { chooseEncoding } from "./accept-encoding.ts";

it.each([
	[undefined, undefined],
	["", undefined],
	["gzip, deflate, br, zstd", "br"],
	["gzip", "gzip"],
	["x-gzip", "gzip"],
	["GZIP;Q=1", "gzip"],
	["br;q=0.5, gzip;q=0.8", "gzip"],
	["br;q=0, gzip", "gzip"],
	["*", "br"],
	["br;q=0, *", "gzip"],
	["*;q=0", undefined],
	["identity", undefined],
	["identity;q=1, br;q=0.5", undefined],
	["identity;q=0, gzip;q=0.1", "gzip"],
	["identity;q=0", undefined],
	["br;q=2, gzip;q=0.2", "gzip"],
	["deflate, zstd", undefined],
])("Accept-Encoding %j is answered with %j", (header, encoding) => {
	expect(chooseEncoding(header)).toBe(encoding);
});

it("gives only what is at hand", () => {
	expect(chooseEncoding("br, gzip", ["gzip"])).toBe("gzip");
	expect(chooseEncoding("br", ["gzip"])).toBeUndefined();
});
