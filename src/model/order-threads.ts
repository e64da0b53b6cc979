import type { Comment, DiscussionOrder } from "./discussion.ts";

/** Threads, given oldest first and each whole, in another order. */
export function orderThreads<Thread extends readonly unknown[]>(
	threads: readonly Thread[],
	order: DiscussionOrder,
): readonly Thread[] {
	switch (order) {
		case "oldest":
			return threads;
		case "newest":
			return threads.toReversed();
		case "most-answered":
			return threads.toSorted((one, other) => other.length - one.length);
		default:
			return order satisfies never;
	}
}

/** The comments of a discussion of one page, given oldest first, in another order. */
export function orderComments(comments: readonly Comment[], order: DiscussionOrder): Comment[] {
	const threads: Comment[][] = [];
	for (const comment of comments) {
		const thread = threads.at(-1);
		if (comment.parentId === undefined || !thread) threads.push([comment]);
		else thread.push(comment);
	}
	return orderThreads(threads, order).flat();
}
