import type { VisibleComment } from "../../visible-threads.ts";
import { visibleThreads } from "../../visible-threads.ts";
import type { WpComment } from "../client/wp-types.ts";

/**
 * The threads of a discussion, oldest first, replies after what they answer. WordPress takes a reply to anything: one
 * to a comment that is not there (deleted, held, of another post) starts a thread, and so does the oldest of those
 * that answer each other in a ring.
 */
export function orderComments(comments: readonly WpComment[]): VisibleComment[][] {
	const inTime = comments.toSorted((one, other) => compareTimes(one, other) || one.id - other.id);
	const roots = ringRoots(inTime);
	return visibleThreads(
		inTime.map(({ id, parent }) => ({ id, parentId: parent === 0 || roots.has(id) ? null : parent, isVisible: true })),
	);
}

function compareTimes(one: WpComment, other: WpComment): number {
	const [time, otherTime] = [one.date_gmt.slice(0, 19), other.date_gmt.slice(0, 19)];
	return time < otherTime ? -1 : time > otherTime ? 1 : 0;
}

/** Of each ring of parents the oldest comment; one that answers itself is a ring too. */
function ringRoots(inTime: readonly WpComment[]): Set<number> {
	const place = new Map(inTime.map(({ id }, at) => [id, at]));
	const checked = new Set<number>();
	const roots = new Set<number>();
	for (const start of inTime) {
		const line: number[] = [];
		const inLine = new Set<number>();
		let at = place.get(start.id);
		while (at !== undefined && !checked.has(at) && !inLine.has(at)) {
			line.push(at);
			inLine.add(at);
			at = place.get(inTime[at]?.parent ?? 0);
		}
		if (at !== undefined && inLine.has(at)) {
			const oldest = line.slice(line.indexOf(at)).reduce((one, other) => Math.min(one, other));
			const root = inTime[oldest];
			if (root) roots.add(root.id);
		}
		for (const one of line) checked.add(one);
	}
	return roots;
}
