import type { WpComment } from "../client/wp-types.ts";

/**
 * Replies that WordPress has just published for this paper. A cache in front of the WordPress may give the old list for
 * a while, and who wrote one must not see it vanish.
 */
export type OwnReplies = {
	add(comment: WpComment): void;
	/** Those of a post that are not among the given ids. One that was there once is not ours to keep any more. */
	missingFrom(postId: number, ids: ReadonlySet<number>): WpComment[];
	/** Whether a post got one so lately that what it says of its number of comments may be older. */
	hasRecent(postId: number): boolean;
};

/** The longest that one is kept, in milliseconds; one that did not appear by then was taken away by the editors. */
const KEPT_FOR = 10 * 60_000;

export function createOwnReplies(now: () => number): OwnReplies {
	let kept: { comment: WpComment; until: number; wasSeen: boolean }[] = [];
	const of = (postId: number) => {
		kept = kept.filter(({ until }) => until > now());
		return kept.filter(({ comment }) => comment.post === postId);
	};
	return {
		add: (comment) => {
			kept.push({ comment, until: now() + KEPT_FOR, wasSeen: false });
		},
		missingFrom: (postId, ids) => {
			const own = of(postId);
			for (const one of own) one.wasSeen ||= ids.has(one.comment.id);
			return own.filter(({ wasSeen }) => !wasSeen).map(({ comment }) => comment);
		},
		hasRecent: (postId) => of(postId).length > 0,
	};
}
