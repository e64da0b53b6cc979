import { expect, it } from "vitest";
import { textHash } from "./text-hash.ts";

it("is FNV-1a", () => {
	// Test vectors of the FNV reference code (Noll): 32 bits, FNV-1a.
	expect(textHash("")).toBe((0x811c9dc5).toString(36));
	expect(textHash("a")).toBe((0xe40c292c).toString(36));
	expect(textHash("foobar")).toBe((0xbf9cf968).toString(36));
});
