import type { DatabaseSync } from "node:sqlite";
import { searchLine } from "../../../../src/model/search-words.ts";
import type { Story } from "../../../../src/model/story.ts";

/** By what a story is found in lists and searches. Keys are those of the paper (`paper/paper-view.ts`). */
export type StoryPlaces = {
	story: Pick<Story, "headline" | "standfirst">;
	sections: readonly string[];
	authors: readonly string[];
	tags: readonly { slug: string; name: string }[];
	/** The words of the body. */
	text: string;
};

/** Writes where stories are found; each call belongs in a transaction, after the story itself is written. */
export function createStoryIndex(database: DatabaseSync) {
	const deletions = ["listed_story", "story_section", "story_tag", "story_author"].map((table) =>
		database.prepare(`DELETE FROM ${table} WHERE story_id = ?`),
	);
	const deleteSearch = database.prepare("DELETE FROM story_search WHERE rowid = ?");
	const insertSection = database.prepare("INSERT OR IGNORE INTO story_section (story_id, section) VALUES (?, ?)");
	const insertTag = database.prepare("INSERT OR IGNORE INTO story_tag (story_id, tag, name) VALUES (?, ?, ?)");
	const insertAuthor = database.prepare("INSERT OR IGNORE INTO story_author (story_id, author) VALUES (?, ?)");
	const insertSearch = database.prepare(
		"INSERT INTO story_search (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)",
	);
	// After the places, which it reads.
	const list = database.prepare(`
		INSERT INTO listed_story (list, is_lead, published, slug, story_id, changed)
		SELECT place.list, CASE place.list WHEN 'front' THEN is_lead ELSE 0 END, published, slug, id, changed
		FROM story JOIN (
			SELECT 'front' AS list
			UNION ALL SELECT 'section ' || section FROM story_section WHERE story_id = :id
			UNION ALL SELECT 'tag ' || tag FROM story_tag WHERE story_id = :id
			UNION ALL SELECT 'author ' || author FROM story_author WHERE story_id = :id
		) AS place
		WHERE id = :id AND is_live AND is_listed`);

	function clear(id: number): void {
		for (const statement of [...deletions, deleteSearch]) statement.run(id);
	}

	return {
		clear,
		put: (id: number, { story, sections, authors, tags, text }: StoryPlaces): void => {
			clear(id);
			for (const section of sections) insertSection.run(id, section);
			for (const tag of tags) insertTag.run(id, tag.slug, tag.name);
			for (const author of authors) insertAuthor.run(id, author);
			list.run({ id });
			insertSearch.run(id, searchLine(story.headline), searchLine(story.standfirst ?? ""), searchLine(text));
		},
	};
}
