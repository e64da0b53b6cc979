import type { Comment } from "../model/discussion.ts";

export type Thread = {
	comment: Comment;
	/** Who is answered, when that comment is here. */
	answers?: Comment;
	replies: Thread[];
};

/** Deeper replies stand beside what they answer instead of below it: a phone has no room for more. */
const DEEPEST = 5;

/**
 * The tree of a flat list: order kept, each comment once, nothing dropped. A reply whose parent isn't here is a root;
 * of replies that answer each other in a ring, the first is. Works without recursion, for threads can be very deep.
 */
export function buildThreads(comments: readonly Comment[]): Thread[] {
	const byId = new Map(comments.map((comment) => [comment.id, comment]));
	const parentOf = (comment: Comment) =>
		comment.parentId === comment.id ? undefined : byId.get(comment.parentId ?? "");
	const answersTo = Map.groupBy(byId.values(), (comment) => parentOf(comment)?.id);
	const placed = new Set<string>();
	const roots: Thread[] = [];

	const place = (root: Comment) => {
		const open: { comment: Comment; answers?: Comment; home: Thread[]; depth: number }[] = [
			{ comment: root, home: roots, depth: 1 },
		];
		for (let next = open.pop(); next; next = open.pop()) {
			const { comment, answers, home, depth } = next;
			if (placed.has(comment.id)) continue;
			placed.add(comment.id);
			const thread: Thread = { comment, replies: [], ...(answers && { answers }) };
			home.push(thread);
			const isDeepest = depth >= DEEPEST;
			const replies = answersTo.get(comment.id) ?? [];
			for (const reply of replies.toReversed()) {
				open.push({
					comment: reply,
					answers: comment,
					home: isDeepest ? home : thread.replies,
					depth: isDeepest ? depth : depth + 1,
				});
			}
		}
	};

	for (const root of answersTo.get(undefined) ?? []) place(root);
	for (const comment of byId.values()) if (!placed.has(comment.id)) place(comment);
	return roots;
}
