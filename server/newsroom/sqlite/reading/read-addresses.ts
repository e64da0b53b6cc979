import type { DatabaseSync } from "node:sqlite";
import type { NewsroomAddress } from "../../newsroom.ts";
import type { PaperPlace, PaperView } from "../paper/paper-view.ts";

type ListRow = { key: string; changed: string | null };

/** Every address; `changed` of a list is its newest story's. */
export function createReadAddresses(database: DatabaseSync): (paper: PaperView) => Iterable<NewsroomAddress> {
	const all = database.prepare(
		"SELECT '' AS key, max(changed) AS changed FROM story WHERE is_live = 1 AND is_listed = 1",
	);
	const grouped = (table: "story_section" | "story_tag" | "story_author", column: "section" | "tag" | "author") =>
		database.prepare(`
			SELECT ${table}.${column} AS key, max(changed) AS changed FROM ${table} JOIN story ON story.id = story_id
			WHERE is_live = 1 AND is_listed = 1 GROUP BY key ORDER BY key`);
	const sections = grouped("story_section", "section");
	const tags = grouped("story_tag", "tag");
	const authors = grouped("story_author", "author");
	const stories = database.prepare("SELECT path, changed FROM story WHERE is_live = 1 ORDER BY published DESC, slug");

	return function* (paper) {
		const list = (kind: "front" | "section" | "tag" | "author", path: string, row: ListRow | undefined) => ({
			kind,
			path,
			...(row?.changed ? { changed: row.changed } : {}),
		});
		yield list("front", "/", all.get() as ListRow);
		const bySection = byKey(sections.all() as ListRow[]);
		for (const place of paper.sections.values()) yield list("section", place.path, newest(place, bySection));
		const byAuthor = byKey(authors.all() as ListRow[]);
		for (const place of paper.authors.values()) yield list("author", place.path, newest(place, byAuthor));
		for (const row of tags.all() as ListRow[]) yield list("tag", `/tag/${encodeURIComponent(row.key)}/`, row);
		for (const row of stories.all() as { path: string; changed: string }[]) {
			yield { kind: "story", path: row.path, changed: row.changed };
		}
	};
}

function byKey(rows: ListRow[]): Map<string, ListRow> {
	return new Map(rows.map((row) => [row.key, row]));
}

function newest({ keys }: PaperPlace, rows: ReadonlyMap<string, ListRow>): ListRow | undefined {
	return keys
		.flatMap((key) => rows.get(key) ?? [])
		.reduce<ListRow | undefined>((best, row) => ((best?.changed ?? "") >= (row.changed ?? "") ? best : row), undefined);
}
