import type { DatabaseSync } from "node:sqlite";
import type { StorySummary } from "../../../../src/model/story.ts";

/** How many comments a story has; the query's main table is `story`. */
export const COMMENT_COUNT = "coalesce((SELECT comments FROM discussion WHERE story_id = story.id), 0) AS commentCount";

/** The columns that `summaryOf` reads; the query's main table is `story`. */
export const SUMMARY_COLUMNS = `story.summary AS summary, ${COMMENT_COUNT}`;

export type SummaryRow = { summary: string; commentCount: number };

export function summaryOf(row: SummaryRow): StorySummary {
	return { ...(JSON.parse(row.summary) as Omit<StorySummary, "commentCount">), commentCount: row.commentCount };
}

/** The summaries of stories by their ids, in the same order. */
export function createReadSummaries(database: DatabaseSync): (ids: readonly number[]) => StorySummary[] {
	const select = database.prepare(`
		SELECT ${SUMMARY_COLUMNS} FROM json_each(?) AS wanted JOIN story ON story.id = wanted.value ORDER BY wanted.key`);
	return (ids) => (select.all(JSON.stringify(ids)) as SummaryRow[]).map(summaryOf);
}
