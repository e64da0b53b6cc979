import type { DatabaseSync } from "node:sqlite";
import type { UsedFacts } from "../edition/lookup.ts";
import type { ParsedStory } from "../edition/parse-story.ts";
import { createStoryIndex } from "./story-index.ts";

/** What the database knows of a story file from the last time. */
export type KnownStory = { slug: string; path: string; headline: string; hash: string; used: UsedFacts };

export type StoryStore = {
	known: () => Map<string, KnownStory>;
	save: (story: ParsedStory, hash: string) => void;
	withdraw: (slug: string) => void;
};

/** Writes stories; each call belongs in a transaction. */
export function createStoryStore(database: DatabaseSync): StoryStore {
	const selectKnown = database.prepare(
		"SELECT slug, path, headline, file_hash AS hash, used_facts AS used FROM story WHERE is_live = 1 AND source IS NULL",
	);
	const upsert = database.prepare(`
		INSERT INTO story (slug, section, path, headline, published, changed, is_live, is_open, story, summary, file_hash, used_facts)
		VALUES (:slug, :section, :path, :headline, :published, :changed, 1, :isOpen, :story, :summary, :hash, :used)
		ON CONFLICT (slug) DO UPDATE SET
			section = excluded.section, path = excluded.path, headline = excluded.headline,
			published = excluded.published, changed = excluded.changed, is_live = 1, is_open = excluded.is_open,
			story = excluded.story, summary = excluded.summary,
			file_hash = excluded.file_hash, used_facts = excluded.used_facts
		RETURNING id`);
	const withdraw = database.prepare("UPDATE story SET is_live = 0 WHERE slug = ? AND source IS NULL RETURNING id");
	const index = createStoryIndex(database);

	return {
		known: () => {
			const rows = selectKnown.all() as { slug: string; path: string; headline: string; hash: string; used: string }[];
			return new Map(rows.map((row) => [row.slug, { ...row, used: JSON.parse(row.used) as UsedFacts }]));
		},
		save: (parsed, hash) => {
			const { story, summary } = parsed;
			const { id } = upsert.get({
				slug: parsed.slug,
				section: parsed.section,
				path: story.path,
				headline: story.headline,
				published: story.published,
				changed: story.updated ?? story.published,
				isOpen: parsed.isOpen ? 1 : 0,
				story: JSON.stringify(story),
				summary: JSON.stringify(summary),
				hash,
				used: JSON.stringify(parsed.used),
			}) as { id: number };
			index.put(id, { ...parsed, sections: [parsed.section] });
		},
		withdraw: (slug) => {
			const row = withdraw.get(slug) as { id: number } | undefined;
			if (row) index.clear(row.id);
		},
	};
}
