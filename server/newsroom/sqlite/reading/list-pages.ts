import type { DatabaseSync } from "node:sqlite";
import { LRUCache } from "lru-cache";

/** The stories of one page, by id and in order; `total` is how many there are on all pages. */
export type ListPages = {
	total: (lists: readonly string[]) => number;
	/** `lists` are names as the database has them; a story in several of them stands once. */
	page: (lists: readonly string[], offset: number, limit: number) => number[];
};

type Month = { isLead: number; month: string; stories: number };

/** How many lists that are made of several others are kept. */
const KEPT = 50;

/**
 * Finds pages of lists in time that does not grow with the archive: a page far back by the number of stories in each
 * month before it. Lists that are made of several are put together once, and again when any list has changed.
 */
export function createListPages(database: DatabaseSync): ListPages {
	const selectMonths = database.prepare(`
		SELECT is_lead AS isLead, month, stories FROM list_month WHERE list = ? ORDER BY is_lead DESC, month DESC`);
	// No time of a month is after it and "~".
	const selectPage = database.prepare(`
		SELECT story_id AS id FROM listed_story
		WHERE list = :list AND (is_lead, published) <= (:isLead, :month || '~')
		ORDER BY is_lead DESC, published DESC, slug LIMIT :limit OFFSET :offset`);
	const selectWhole = database.prepare(`
		SELECT DISTINCT published, slug, story_id AS id FROM listed_story
		WHERE list IN (SELECT value FROM json_each(?)) ORDER BY published DESC, slug`);
	const selectRevision = database.prepare("SELECT lists FROM revision");
	const kept = new LRUCache<string, { revision: number; ids: number[] }>({ max: KEPT });

	const monthsOf = (list: string) => selectMonths.all(list) as Month[];

	function wholeOf(lists: readonly string[]): number[] {
		const { lists: revision } = selectRevision.get() as { lists: number };
		const key = JSON.stringify(lists);
		const known = kept.get(key);
		if (known?.revision === revision) return known.ids;
		const ids = (selectWhole.all(key) as { id: number }[]).map(({ id }) => id);
		kept.set(key, { revision, ids });
		return ids;
	}

	return {
		total: (lists) => {
			const [list] = lists;
			if (list === undefined) return 0;
			if (lists.length > 1) return wholeOf(lists).length;
			return monthsOf(list).reduce((sum, { stories }) => sum + stories, 0);
		},
		page: (lists, offset, limit) => {
			const [list] = lists;
			if (list === undefined) return [];
			if (lists.length > 1) return wholeOf(lists).slice(offset, offset + limit);
			let before = 0;
			for (const { isLead, month, stories } of monthsOf(list)) {
				if (before + stories > offset) {
					const rows = selectPage.all({ list, isLead, month, limit, offset: offset - before }) as { id: number }[];
					return rows.map(({ id }) => id);
				}
				before += stories;
			}
			return [];
		},
	};
}
