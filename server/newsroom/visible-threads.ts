/** A comment as far as its place goes. */
export type Placed = { id: number; parentId: number | null; isVisible: boolean };
export type VisibleComment = { id: number; parentId?: number };

/**
 * The threads that readers see, oldest first, each as one list with every reply after what it answers. What answers a
 * comment that is not visible moves up to the nearest one that is, or starts a thread of its own.
 * `comments` is in order of time.
 */
export function visibleThreads(comments: readonly Placed[]): VisibleComment[][] {
	const byId = new Map(comments.map((comment) => [comment.id, comment]));
	const replies = new Map<number | undefined, number[]>();
	for (const comment of comments) {
		if (!comment.isVisible) continue;
		const parent = visibleParent(comment, byId);
		const siblings = replies.get(parent);
		if (siblings) siblings.push(comment.id);
		else replies.set(parent, [comment.id]);
	}
	return (replies.get(undefined) ?? []).map((root) => flatten(root, replies));
}

function visibleParent(comment: Placed, byId: ReadonlyMap<number, Placed>): number | undefined {
	let parent = comment.parentId === null ? undefined : byId.get(comment.parentId);
	while (parent && !parent.isVisible) parent = parent.parentId === null ? undefined : byId.get(parent.parentId);
	return parent?.id;
}

/** Depth first without recursion: a thread may be deeper than the stack. */
function flatten(root: number, replies: ReadonlyMap<number | undefined, number[]>): VisibleComment[] {
	const thread: VisibleComment[] = [];
	const waiting: VisibleComment[] = [{ id: root }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		thread.push(next);
		const parentId = next.id;
		for (const id of (replies.get(parentId) ?? []).toReversed()) waiting.push({ id, parentId });
	}
	return thread;
}
