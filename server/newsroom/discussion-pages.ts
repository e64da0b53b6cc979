import type { VisibleComment } from "./visible-threads.ts";

/** A page is full with so many comments … */
const FULL = 50;
/** … and may hold so many where that keeps a thread whole. */
const MOST = 100;

/**
 * The pages of a discussion. A page holds whole threads; one that would make it longer than 100 comments is cut there
 * and goes on over the next pages, so that no thread, however long, makes a page that is slow to send or to draw.
 * There is always one page.
 */
export function discussionPages(threads: readonly (readonly VisibleComment[])[]): VisibleComment[][] {
	const pages: VisibleComment[][] = [[]];
	for (const thread of threads) {
		if (lastOf(pages).length >= FULL) pages.push([]);
		for (const comment of thread) {
			if (lastOf(pages).length >= MOST) pages.push([]);
			lastOf(pages).push(comment);
		}
	}
	return pages;
}

function lastOf(pages: readonly VisibleComment[][]): VisibleComment[] {
	return pages[pages.length - 1] as VisibleComment[];
}
