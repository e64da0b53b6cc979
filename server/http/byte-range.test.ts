// @vitest-environment node
import { expect, it } from "vitest";
import { parseByteRange } from "./byte-range.ts";

it.each([
	["bytes=0-99", { start: 0, end: 99 }],
	["bytes=0-0", { start: 0, end: 0 }],
	["bytes=100-", { start: 100, end: 999 }],
	["bytes=-100", { start: 900, end: 999 }],
	["bytes=-5000", { start: 0, end: 999 }],
	["bytes=900-5000", { start: 900, end: 999 }],
	["Bytes=0-1", { start: 0, end: 1 }],
	["bytes=1000-", "unsatisfiable"],
	["bytes=-0", "unsatisfiable"],
	["bytes=9-5", undefined],
	["bytes=-", undefined],
	["bytes=0-1,5-6", undefined],
	["lines=0-1", undefined],
	[null, undefined],
])("%j of 1,000 bytes is %j", (header, range) => {
	expect(parseByteRange(header, 1000)).toEqual(range);
});
