// @vitest-environment node
import { expect, test } from "vitest";
import { discussionPages } from "./discussion-pages.ts";
import type { VisibleComment } from "./visible-threads.ts";

/** Threads of so many comments each, numbered through. */
function threadsOf(...lengths: number[]): VisibleComment[][] {
	let id = 0;
	return lengths.map((length) => Array.from({ length }, () => ({ id: ++id })));
}

const lengths = (...threads: number[]) => discussionPages(threadsOf(...threads)).map((page) => page.length);

test("no comments are one empty page", () => {
	expect(discussionPages([])).toEqual([[]]);
});

test("fifty single comments fill a page", () => {
	expect(lengths(...Array.from({ length: 50 }, () => 1))).toEqual([50]);
	expect(lengths(...Array.from({ length: 120 }, () => 1))).toEqual([50, 50, 20]);
});

test("a thread that fits stays whole", () => {
	expect(lengths(49, 51, 1)).toEqual([100, 1]);
	expect(lengths(49, 30, 30)).toEqual([79, 30]);
});

test("a longer one goes on over the next pages, and nothing is lost or moved", () => {
	expect(lengths(1, 100)).toEqual([100, 1]);
	expect(lengths(10_000, 1)).toEqual([...Array.from({ length: 100 }, () => 100), 1]);
	const pages = discussionPages(threadsOf(3, 250, 2));
	expect(pages.flat().map(({ id }) => id)).toEqual(Array.from({ length: 255 }, (_, at) => at + 1));
});
