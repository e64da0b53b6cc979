// @vitest-environment node
import { expect, test } from "vitest";
import { matchExpression } from "./search-query.ts";

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
