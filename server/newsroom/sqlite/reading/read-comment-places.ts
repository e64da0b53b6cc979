import type { DatabaseSync } from "node:sqlite";
import { LRUCache } from "lru-cache";
import type { DiscussionOrder } from "../../../../src/model/discussion.ts";
import { orderThreads } from "../../../../src/model/order-threads.ts";
import { discussionPages } from "../../discussion-pages.ts";
import { type VisibleComment, visibleThreads } from "../../visible-threads.ts";

/** The comments of a discussion that readers see, in pages in each order; `count` is how many there are in all. */
export type CommentPlaces = {
	pages: VisibleComment[][];
	/** The same threads in another order, in pages of their own. */
	pagesIn: (order: DiscussionOrder) => VisibleComment[][];
	count: number;
	/** A number that changes with every change in the discussion. */
	changes: number;
};

/** How many comments' places are kept in memory, over all discussions. */
const KEPT = 200_000;

/**
 * Reads where the comments of a story stand. What was put together is kept until the discussion changes (by whichever
 * process), so that a page of ten thousand comments costs no more than one of ten.
 */
export function createReadCommentPlaces(database: DatabaseSync): (storyId: number) => CommentPlaces {
	const selectChanges = database.prepare("SELECT changes FROM discussion WHERE story_id = ?");
	const selectPlaces = database.prepare(`
		SELECT id, parent_id AS parentId, status = 'approved' AS isVisible FROM comment
		WHERE story_id = ? ORDER BY received, id`);
	const kept = new LRUCache<number, CommentPlaces>({
		maxSize: KEPT,
		sizeCalculation: ({ count }) => count + 1,
	});

	return (storyId) => {
		const { changes } = (selectChanges.get(storyId) as { changes: number } | undefined) ?? { changes: 0 };
		const known = kept.get(storyId);
		if (known?.changes === changes) return known;
		const rows = selectPlaces.all(storyId) as { id: number; parentId: number | null; isVisible: number }[];
		const threads = visibleThreads(rows.map((row) => ({ ...row, isVisible: row.isVisible === 1 })));
		const pages = discussionPages(threads);
		const ordered = new Map<DiscussionOrder, VisibleComment[][]>([["oldest", pages]]);
		const pagesIn = (order: DiscussionOrder) => {
			const known = ordered.get(order) ?? discussionPages(orderThreads(threads, order));
			ordered.set(order, known);
			return known;
		};
		const count = pages.reduce((sum, { length }) => sum + length, 0);
		const read = { pages, pagesIn, count, changes };
		kept.set(storyId, read);
		return read;
	};
}
