// @vitest-environment node
import { expect, test } from "vitest";
import { parseDuration, storyPath, utcTime } from "./times.ts";

test.each([
	["2026-11-20T06:30:00Z", "2026-11-20T06:30:00Z"],
	["2026-11-20T06:30+01:00", "2026-11-20T05:30:00Z"],
	["2026-11-20T06:30:00.250Z", "2026-11-20T06:30:00Z"],
	["2026-11-20", undefined],
	["2026-13-40T06:30:00Z", undefined],
	["2026-02-30T06:30:00Z", undefined],
	["2028-02-29T06:30:00Z", "2028-02-29T06:30:00Z"],
	["yesterday", undefined],
])("%s in UTC", (typed, expected) => {
	expect(utcTime(typed)).toBe(expected);
});

test.each([
	["3h 20m", 12_000],
	["1d", 86_400],
	["2m30s", 150],
	["3", undefined],
	["", undefined],
	["3 weeks", undefined],
])("%s in seconds", (typed, expected) => {
	expect(parseDuration(typed)).toBe(expected);
});

test("a story's day is the paper's own", () => {
	expect(storyPath("tides", "2026-06-20T23:30:00Z", "Europe/London")).toBe("/2026/06/21/tides/");
	expect(storyPath("tides", "2026-06-20T23:30:00Z", "UTC")).toBe("/2026/06/20/tides/");
});
