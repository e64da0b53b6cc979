import type { DatabaseSync } from "node:sqlite";
import type { NewsroomAddress } from "../../newsroom.ts";
import type { PaperPlace, PaperView } from "../paper/paper-view.ts";

const TAG = "tag ";

type ListRow = { list: string; changed: string };

/** Every address; `changed` of a list is its newest story's. */
export function createReadAddresses(database: DatabaseSync): (paper: PaperView) => Iterable<NewsroomAddress> {
	const lists = database.prepare("SELECT list, max(changed) AS changed FROM listed_story GROUP BY list ORDER BY list");
	const stories = database.prepare("SELECT path, changed FROM story WHERE is_live = 1 ORDER BY published DESC, slug");

	return function* (paper) {
		const changes = new Map((lists.all() as ListRow[]).map(({ list, changed }) => [list, changed]));
		const list = (kind: "front" | "section" | "tag" | "author", path: string, names: readonly string[]) => {
			const changed = names
				.flatMap((name) => changes.get(name) ?? [])
				.sort()
				.at(-1);
			return { kind, path, ...(changed !== undefined && { changed }) };
		};
		const place = (kind: "section" | "author", { path, keys }: PaperPlace) =>
			list(
				kind,
				path,
				keys.map((key) => `${kind} ${key}`),
			);

		yield list("front", "/", ["front"]);
		for (const section of paper.sections.values()) yield place("section", section);
		for (const author of paper.authors.values()) yield place("author", author);
		for (const name of changes.keys()) {
			if (name.startsWith(TAG)) yield list("tag", `/tag/${encodeURIComponent(name.slice(TAG.length))}/`, [name]);
		}
		for (const row of stories.all() as { path: string; changed: string }[]) {
			yield { kind: "story", path: row.path, changed: row.changed };
		}
	};
}
