import type { DatabaseSync } from "node:sqlite";
import type { StorySummary } from "../../../../src/model/story.ts";
import type { FindStory } from "./find-story.ts";
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from "./summary-row.ts";

const MOST_SIMILAR = 6;

/**
 * The stories that share most: a shared tag counts the more, the fewer stories have it; then the section, then the
 * date. Stories that share neither tag nor section are left out.
 */
export function createReadSimilar(database: DatabaseSync, findStory: FindStory): (path: string) => StorySummary[] {
	const select = database.prepare(`
		WITH
			tag_weight AS (
				SELECT tag, 1.0 / count(*) AS weight FROM story_tag
				WHERE tag IN (SELECT tag FROM story_tag WHERE story_id = :id) GROUP BY tag
			),
			shared AS (
				SELECT story_id, sum(weight) AS weight FROM story_tag JOIN tag_weight USING (tag) GROUP BY story_id
			)
		SELECT ${SUMMARY_COLUMNS}
		FROM (
			SELECT id, coalesce(shared.weight, 0) AS weight, (section = :section AND :section <> '') AS isSameSection
			FROM story LEFT JOIN shared ON shared.story_id = story.id
			WHERE is_live = 1 AND is_listed = 1 AND id <> :id AND (shared.weight IS NOT NULL OR isSameSection)
			ORDER BY weight DESC, isSameSection DESC, published DESC, slug
			LIMIT ${MOST_SIMILAR}
		) AS closest JOIN story USING (id)
		ORDER BY closest.weight DESC, isSameSection DESC, published DESC, slug`);
	const selectSection = database.prepare("SELECT section FROM story WHERE id = ?");
	return (path) => {
		const { id } = findStory(path);
		const { section } = selectSection.get(id) as { section: string };
		return (select.all({ id, section }) as SummaryRow[]).map(summaryOf);
	};
}
