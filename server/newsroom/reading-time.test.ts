// @vitest-environment node
import { expect, test } from "vitest";
import { countWords, readingMinutes } from "./reading-time.ts";

test("words are counted as the language divides them", () => {
	expect(countWords("Don’t stop — 3 tides, 2 mills.", "en-GB")).toBe(6);
	expect(countWords("我们读报纸", "zh")).toBeGreaterThan(1);
	expect(countWords(" — ", "en")).toBe(0);
});

test("minutes are whole and at least one", () => {
	expect([0, 1, 230, 231, 1150].map(readingMinutes)).toEqual([1, 1, 1, 2, 5]);
});
