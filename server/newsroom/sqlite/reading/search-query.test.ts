// @vitest-environment node
import { expect, test } from "vitest";
import { cleanQuery, matchExpression } from "./search-query.ts";

test("white space and control characters are single spaces; half characters and long pastes are cut", () => {
	expect(cleanQuery(" tide\u0000\tmill\u00a0 x ")).toBe("tide mill x");
	expect(cleanQuery("a".repeat(100_000))).toHaveLength(200);
	expect(cleanQuery(`${"a".repeat(199)}😀`).isWellFormed()).toBe(true);
});

test.each([
	["tide mill", '"tide" "mill" *'],
	['"tide" OR mill*', '"tide" "OR" "mill*" *'],
	["headline:tide NEAR(a b)", '"headline:tide" "NEAR(a" "b)" *'],
	["&& || ---", undefined],
	["", undefined],
	['"', undefined],
])("%s", (query, expected) => {
	expect(matchExpression(query)).toBe(expected);
});
