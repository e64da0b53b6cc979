import type { DatabaseSync } from "node:sqlite";
import type { NewsroomAddress } from "../../newsroom.ts";
import { STORIES_PER_PAGE } from "../../paging.ts";
import type { PaperPlace, PaperView } from "../paper/paper-view.ts";

const TAG = "tag ";

type List = { kind: keyof typeof STORIES_PER_PAGE; path: string; names: readonly string[] };

export type ReadAddresses = {
	count: (paper: PaperView) => number;
	/** Addresses from `offset` on, which counts from 0, `limit` at most. */
	read: (paper: PaperView, offset: number, limit: number) => NewsroomAddress[];
};

/**
 * Every address, the lists before the stories and the oldest story first, so that a new one moves no other. `changed`
 * of a list is the last change of the stories that its first page has, and those of the lists below it.
 */
export function createReadAddresses(database: DatabaseSync): ReadAddresses {
	const selectTags = database.prepare(`
		SELECT DISTINCT list FROM list_month WHERE list >= '${TAG}' AND list < '${TAG}' || char(1114111)`);
	const selectChanged = database.prepare(`
		SELECT max(changed) AS changed FROM (
			SELECT changed FROM listed_story WHERE list = :name
			ORDER BY is_lead DESC, published DESC, slug LIMIT :limit
		)`);
	const selectStories = database.prepare(`
		SELECT path, changed FROM story WHERE is_live = 1 ORDER BY published, slug DESC LIMIT :limit OFFSET :offset`);
	const countStories = database.prepare("SELECT count(*) AS stories FROM story WHERE is_live = 1");

	function listsOf(paper: PaperView): List[] {
		const places = (kind: "section" | "author", places: Iterable<PaperPlace>) =>
			Array.from(places, ({ path, keys }): List => ({ kind, path, names: keys.map((key) => `${kind} ${key}`) }));
		return [
			{ kind: "front", path: "/", names: ["front"] },
			...places("section", paper.sections.values()),
			...places("author", paper.authors.values()),
			...(selectTags.all() as { list: string }[]).map(
				({ list }): List => ({
					kind: "tag",
					path: `/tag/${encodeURIComponent(list.slice(TAG.length))}/`,
					names: [list],
				}),
			),
		];
	}

	function addressOf({ kind, path, names }: List): NewsroomAddress {
		const changed = names
			.map((name) => selectChanged.get({ name, limit: STORIES_PER_PAGE[kind] }) as { changed: string | null })
			.flatMap((row) => row.changed ?? [])
			.sort()
			.at(-1);
		return { kind, path, ...(changed !== undefined && { changed }) };
	}

	return {
		count: (paper) => listsOf(paper).length + (countStories.get() as { stories: number }).stories,
		read: (paper, offset, limit) => {
			const lists = listsOf(paper);
			const shown = lists.slice(offset, offset + limit).map(addressOf);
			const from = Math.max(0, offset - lists.length);
			const stories = selectStories.all({ offset: from, limit: limit - shown.length });
			return [
				...shown,
				...(stories as { path: string; changed: string }[]).map(
					({ path, changed }): NewsroomAddress => ({ kind: "story", path, changed }),
				),
			];
		},
	};
}
