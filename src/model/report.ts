/** What a reader tells the editors of a comment. */
export type CommentReport = {
	reason: ReportReason;
	note?: string;
};

export const REPORT_REASONS = ["spam", "abuse", "off-topic", "other"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** The longest note that is taken, in characters. */
export const LONGEST_NOTE = 1_000;

/**
 * - elsewhere: the newsroom takes none here; `at` is the comment on its own site.
 * - gone: the comment is not there, or not any more.
 */
export type ReportOutcome =
	| { kind: "taken" }
	| { kind: "elsewhere"; at: string }
	| { kind: "gone" }
	| { kind: "too-fast"; retryAfterSeconds: number };
