// @vitest-environment node
import { expect, test } from "vitest";
import { searchTerms } from "../../../../src/model/search-words.ts";
import { matchExpression } from "./search-query.ts";

test.each([
	["tide mill", '"tide" "mill" *'],
	['"tide" OR mill*', '"tide" "or" "mill" *'],
	["headline:tide NEAR(a b)", '"headline tide" "near a" "b" *'],
	["水车坊 tide-mill", '"水车 车坊" * "tide mill" *'],
	["&& || ---", undefined],
	["", undefined],
	['"', undefined],
])("%s", (query, expected) => {
	expect(matchExpression(searchTerms(query))).toBe(expected);
});
