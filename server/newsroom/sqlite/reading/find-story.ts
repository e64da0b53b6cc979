import type { DatabaseSync } from "node:sqlite";
import { Failure } from "../../../../src/model/failure.ts";
import { withSlash } from "../../../../src/urls.ts";

export type FoundStory = { id: number; isOpen: boolean };
/** Throws `Failure`: `moved` when the story has another address now, `not-found` otherwise. */
export type FindStory = (path: string) => FoundStory;

export function createFindStory(database: DatabaseSync): FindStory {
	const byPath = database.prepare(
		"SELECT id, is_open AS isOpen FROM story WHERE path = ? AND is_live = 1 ORDER BY source IS NULL",
	);
	const byOldPath = database.prepare(
		"SELECT story.path AS path FROM moved_story JOIN story ON id = story_id WHERE moved_story.path = ? AND is_live = 1",
	);
	const bySlug = database.prepare("SELECT path FROM story WHERE slug = ? AND is_live = 1");
	return (typed) => {
		const path = withSlash(typed);
		const row = byPath.get(path) as { id: number; isOpen: number } | undefined;
		if (row) return { id: row.id, isOpen: row.isOpen === 1 };
		// The day of its address changes with the day of publication; the slug stays.
		const slug = /^\/(?:\d{4}\/\d\d\/\d\d\/)?([^/]+)\/$/.exec(path)?.[1];
		const moved = (byOldPath.get(path) ?? (slug === undefined ? undefined : bySlug.get(slug))) as
			| { path: string }
			| undefined;
		if (moved) throw new Failure("moved", `The story is at ${moved.path} now.`, { to: moved.path });
		throw new Failure("not-found", `There is no story at ${path}.`);
	};
}
