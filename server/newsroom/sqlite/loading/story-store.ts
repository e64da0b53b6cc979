import type { DatabaseSync } from "node:sqlite";
import type { UsedFacts } from "../edition/lookup.ts";
import type { ParsedStory } from "../edition/parse-story.ts";

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
		"SELECT slug, path, headline, file_hash AS hash, used_facts AS used FROM story WHERE is_live = 1",
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
	const withdraw = database.prepare("UPDATE story SET is_live = 0 WHERE slug = ? RETURNING id");
	const deleteTags = database.prepare("DELETE FROM story_tag WHERE story_id = ?");
	const deleteAuthors = database.prepare("DELETE FROM story_author WHERE story_id = ?");
	const deleteSearch = database.prepare("DELETE FROM story_search WHERE rowid = ?");
	const insertTag = database.prepare("INSERT INTO story_tag (story_id, tag, name) VALUES (?, ?, ?)");
	const insertAuthor = database.prepare("INSERT OR IGNORE INTO story_author (story_id, author) VALUES (?, ?)");
	const insertSearch = database.prepare(
		"INSERT INTO story_search (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)",
	);

	function clear(id: number): void {
		for (const statement of [deleteTags, deleteAuthors, deleteSearch]) statement.run(id);
	}

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
			clear(id);
			for (const tag of parsed.tags) insertTag.run(id, tag.slug, tag.name);
			for (const author of parsed.authors) insertAuthor.run(id, author);
			insertSearch.run(id, searchable(story.headline), searchable(story.standfirst ?? ""), searchable(parsed.text));
		},
		withdraw: (slug) => {
			const row = withdraw.get(slug) as { id: number } | undefined;
			if (row) clear(row.id);
		},
	};
}

/** Without control characters: two of them mark matches (see `marked-text.ts`). */
function searchable(text: string): string {
	return text.replace(/\p{Cc}+/gu, " ");
}
