// @vitest-environment node
import { expect, it } from "vitest";
import { formatFailures, formatOutcome } from "./format-outcome.ts";
import { createProgress } from "./progress.ts";

function progressAt(isTTY: boolean) {
	const clock = { now: 0 };
	const written: string[] = [];
	const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => clock.now);
	return { clock, written, progress };
}

it("keeps one line current on a terminal, and takes it away", () => {
	const { clock, written, progress } = progressAt(true);
	progress.show(1, 1000);
	clock.now = 150;
	progress.show(20, 1000);
	progress.show(21, 1000);
	progress.end();
	expect(written).toEqual(["\r\u001b[K20 of 1,000 addresses", "\r\u001b[K"]);
});

it("writes a plain line now and then elsewhere", () => {
	const { clock, written, progress } = progressAt(false);
	progress.show(1, 10);
	clock.now = 10_000;
	progress.show(5, 10);
	progress.end();
	expect(written).toEqual(["5 of 10 addresses\n"]);
});

const outcome = {
	pages: 412,
	files: 1236,
	written: 12,
	unchanged: 1224,
	removed: 0,
	failures: [],
	index: { bytes: 245_163, stories: 36, whole: 36 },
};

it("ends with counts", () => {
	expect(formatOutcome(outcome, 8_100)).toEqual([
		"412 pages, 1,236 files: 12 written, 1,224 unchanged, 0 removed, 0 failed, in 8.1 s",
		"Search: 36 stories in an index of 240 kB, fetched at the first search.",
	]);
	const index = { ...outcome.index, stories: 5000, whole: 700 };
	expect(formatOutcome({ ...outcome, index }, 1).at(-1)).toBe(
		"The older 4,300 are found by headline and standfirst only.",
	);
});

it("names what failed, but no endless list of it", () => {
	expect(formatFailures([])).toEqual([]);
	expect(formatFailures(["/a/: 500"])[1]).toBe("  /a/: 500");
	const lines = formatFailures(Array.from({ length: 25 }, (_, index) => `/${index}/: 500`));
	expect(lines[0]).toMatch(/^25 addresses could not be exported;/);
	expect(lines).toHaveLength(22);
	expect(lines.at(-1)).toBe("  and 5 more");
});
