// @vitest-environment node
import { expect, test } from "vitest";
import { cleanQuery } from "./clean-query.ts";

test("white space and control characters are single spaces; half characters and long pastes are cut", () => {
	expect(cleanQuery(" tide\u0000\tmill\u00a0 x ")).toBe("tide mill x");
	expect(cleanQuery("a".repeat(100_000))).toHaveLength(200);
	expect(cleanQuery(`${"a".repeat(199)}😀`).isWellFormed()).toBe(true);
});
