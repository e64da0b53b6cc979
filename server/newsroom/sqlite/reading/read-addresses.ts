import type { DatabaseSync } from "node:sqlite";
import type { NewsroomAddress } from "../../newsroom.ts";
import type { Paper } from "../edition/parse-paper.ts";
import { pageCount } from "./paging.ts";
import { STORIES_PER_PAGE } from "./read-list.ts";

type ListRow = { key: string; total: number; changed: string | null };

/** Every address; `pages` of a story are those of its discussion. `changed` of a list is its newest story's. */
export function createReadAddresses(
	database: DatabaseSync,
	allDiscussionPages: () => ReadonlyMap<number, number>,
): (paper: Paper) => Iterable<NewsroomAddress> {
	const all = database.prepare(
		"SELECT '' AS key, count(*) AS total, max(changed) AS changed FROM story WHERE is_live = 1",
	);
	const sections = database.prepare(
		"SELECT section AS key, count(*) AS total, max(changed) AS changed FROM story WHERE is_live = 1 GROUP BY section",
	);
	const grouped = (table: "story_tag" | "story_author", column: "tag" | "author") =>
		database.prepare(`
			SELECT ${column} AS key, count(*) AS total, max(changed) AS changed
			FROM ${table} JOIN story ON story.id = story_id WHERE is_live = 1 GROUP BY ${column} ORDER BY ${column}`);
	const tags = grouped("story_tag", "tag");
	const authors = grouped("story_author", "author");
	const stories = database.prepare(
		"SELECT id, path, changed FROM story WHERE is_live = 1 ORDER BY published DESC, slug",
	);

	return function* (paper) {
		const list = (kind: "front" | "section" | "tag" | "author", path: string, row: ListRow | undefined) => ({
			kind,
			path,
			...(row?.changed ? { changed: row.changed } : {}),
			pages: pageCount(row?.total ?? 0, STORIES_PER_PAGE[kind]),
		});
		yield list("front", "/", all.get() as ListRow);
		const bySection = byKey(sections.all() as ListRow[]);
		for (const key of Object.keys(paper.sections)) yield list("section", `/category/${key}/`, bySection.get(key));
		const byAuthor = byKey(authors.all() as ListRow[]);
		for (const key of Object.keys(paper.authors)) yield list("author", `/author/${key}/`, byAuthor.get(key));
		for (const row of tags.all() as ListRow[]) yield list("tag", `/tag/${encodeURIComponent(row.key)}/`, row);
		const discussionPages = allDiscussionPages();
		for (const row of stories.all() as { id: number; path: string; changed: string }[]) {
			yield { kind: "story", path: row.path, changed: row.changed, pages: discussionPages.get(row.id) ?? 1 };
		}
	};
}

function byKey(rows: ListRow[]): Map<string, ListRow> {
	return new Map(rows.map((row) => [row.key, row]));
}
