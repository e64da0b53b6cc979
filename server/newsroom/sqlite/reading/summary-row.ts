import type { StorySummary } from "../../../../src/model/story.ts";

/** The columns that `summaryOf` reads; the query's main table is `story`. */
export const SUMMARY_COLUMNS = `story.summary AS summary,
	(SELECT count(*) FROM comment WHERE comment.story_id = story.id AND comment.status = 'approved') AS commentCount`;

export type SummaryRow = { summary: string; commentCount: number };

export function summaryOf(row: SummaryRow): StorySummary {
	return { ...(JSON.parse(row.summary) as Omit<StorySummary, "commentCount">), commentCount: row.commentCount };
}
