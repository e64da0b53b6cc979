import type { Comment } from "../model/discussion.ts";

export type Thread = {
	comment: Comment;
	/** Who is answered, when that comment is here. */
	answers?: Comment;
	replies: Thread[];
	/** How deep it stands in the discussion: 1 for what starts a thread. */
	depth: number;
	/** Its place among the answers to the same comment, counted from 1, and how many they are. */
	place: number;
	siblings: number;
	/** All that stands below it, at any depth. */
	total: number;
	/** What stands below it and is not drawn here, for a screen has no room for it: it goes on in a view of its own. */
	further: number;
};

/** How many levels are drawn below each other: a phone has no room for more. */
const DEEPEST = 5;

type Open = { thread: Thread; above?: Open; level: number; isDrawn: boolean };

/**
 * The tree of a flat list: order kept, each comment once, nothing dropped. A reply whose parent isn't here is a root;
 * of replies that answer each other in a ring, the first is. Works without recursion, for threads can be very deep.
 * `root`: only what begins at this comment. `isAllDrawn`: what is too deep stands beside what it answers.
 */
export function buildThreads(comments: readonly Comment[], root?: string, isAllDrawn = false): Thread[] {
	const byId = new Map(comments.map((comment) => [comment.id, comment]));
	const parentOf = (comment: Comment) => parentIn(byId, comment);
	const answersTo = Map.groupBy(byId.values(), (comment) => parentOf(comment)?.id);
	const placed = new Set<string>();
	const roots: Thread[] = [];

	const grow = (first: Comment) => {
		const seen: Open[] = [];
		const open: Open[] = [];
		const add = (comment: Comment, place: number, siblings: number, above?: Open) => {
			const answers = parentOf(comment);
			const depth = above ? above.thread.depth + 1 : ancestorIds(byId, comment.id).length + 1;
			const level = above ? above.level + 1 : 1;
			const count = { depth, place, siblings, total: 0, further: 0 };
			const thread: Thread = { comment, replies: [], ...count, ...(answers && { answers }) };
			// The reader's own that wait are always seen.
			const isDrawn = isAllDrawn || level <= DEEPEST || comment.status === "held";
			open.push({ thread, level, isDrawn, ...(above && { above }) });
		};
		const siblings = answersTo.get(parentOf(first)?.id) ?? [];
		add(first, siblings.indexOf(first) + 1, siblings.length);
		for (let next = open.pop(); next; next = open.pop()) {
			const { thread, above } = next;
			if (placed.has(thread.comment.id)) continue;
			placed.add(thread.comment.id);
			seen.push(next);
			if (next.isDrawn) (above ? homeIn(above).replies : roots).push(thread);
			const replies = answersTo.get(thread.comment.id) ?? [];
			for (const [at, reply] of replies.toReversed().entries()) add(reply, replies.length - at, replies.length, next);
		}
		for (const { thread, above, isDrawn } of seen.reverse()) {
			if (!above) continue;
			above.thread.total += 1 + thread.total;
			if (above.level >= DEEPEST) above.thread.further += (isDrawn ? 0 : 1) + thread.further;
		}
	};

	const asked = root === undefined ? undefined : byId.get(root);
	if (asked) {
		grow(asked);
		return roots;
	}
	for (const first of answersTo.get(undefined) ?? []) grow(first);
	for (const comment of byId.values()) if (!placed.has(comment.id)) grow(comment);
	return roots;
}

/** Where the replies to a comment stand: below it, or beside it where that would be too deep. */
function homeIn(above: Open): Thread {
	let home = above;
	while (home.level >= DEEPEST && home.above) home = home.above;
	return home.thread;
}

/**
 * Where a thread must begin for a comment to be drawn in it, with three comments above it; undefined where it is drawn in the
 * whole discussion.
 */
export function threadOf(comments: readonly Comment[], id: string): string | undefined {
	const above = ancestorsOf(comments, id);
	return above.length < DEEPEST ? undefined : above[2];
}

/** The ids of the comments that one stands below, the closest first. */
export function ancestorsOf(comments: readonly Comment[], id: string): string[] {
	return ancestorIds(new Map(comments.map((comment) => [comment.id, comment])), id);
}

function ancestorIds(byId: ReadonlyMap<string, Comment>, id: string): string[] {
	const above = new Set<string>();
	for (let comment = byId.get(id); comment; ) {
		comment = parentIn(byId, comment);
		if (!comment || comment.id === id || above.has(comment.id)) break;
		above.add(comment.id);
	}
	return [...above];
}

function parentIn(byId: ReadonlyMap<string, Comment>, { id, parentId }: Comment): Comment | undefined {
	return parentId === undefined || parentId === id ? undefined : byId.get(parentId);
}
