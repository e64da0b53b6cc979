import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Story, StorySummary } from "../../../../src/model/story.ts";
import { createStoryIndex } from "../loading/story-index.ts";

/** A story of another site, ready to be kept. Keys of sections and authors are their paths, of tags their slugs. */
export type ImportedStory = {
	/** The post's id at its site. */
	sourceId: number;
	story: Omit<Story, "commentCount">;
	summary: Omit<StorySummary, "commentCount">;
	sections: string[];
	authors: string[];
	tags: { slug: string; name: string }[];
	/** The words of the body, for search. */
	text: string;
	isOpen: boolean;
	/** Pages are in no list. */
	isListed: boolean;
	/** First on the front page. */
	isLead: boolean;
};

/** `address-taken`: another story of the same site has that path. */
export type StorySaved = "taken" | "updated" | "unchanged" | "address-taken";

export type ImportedStories = ReturnType<typeof createImportedStories>;

type Known = { id: number; path: string; hash: string; isLive: number };

/** Keeps what an import takes; each call belongs in a transaction. `source` is the site's home, `run` this import. */
export function createImportedStories(database: DatabaseSync, source: string, run: string) {
	const selectKnown = database.prepare(`
		SELECT id, path, file_hash AS hash, is_live AS isLive
		FROM imported_story JOIN story ON id = story_id WHERE source_id = ?`);
	const selectHolder = database.prepare(`
		SELECT id, run, is_live AS isLive FROM story JOIN imported_story ON story_id = id WHERE slug = ? AND source_id <> ?`);
	const setAside = database.prepare("UPDATE story SET is_live = 0, slug = slug || '#' || id WHERE id = ?");
	const insert = database.prepare(`
		INSERT INTO story (
			slug, section, path, headline, published, changed, is_live, is_open, story, summary, file_hash, used_facts,
			source, is_listed, is_lead
		) VALUES (
			:path, :section, :path, :headline, :published, :changed, 1, :isOpen, :story, :summary, :hash, '{}',
			:source, :isListed, :isLead
		) RETURNING id`);
	const update = database.prepare(`
		UPDATE story SET
			slug = :path, section = :section, path = :path, headline = :headline, published = :published,
			changed = :changed, is_live = 1, is_open = :isOpen, story = :story, summary = :summary, file_hash = :hash,
			source = :source, is_listed = :isListed, is_lead = :isLead
		WHERE id = :id`);
	const insertSeen = database.prepare("INSERT INTO imported_story (source_id, story_id, run) VALUES (?, ?, ?)");
	const updateSeen = database.prepare("UPDATE imported_story SET run = ? WHERE source_id = ?");
	const insertMoved = database.prepare(`
		INSERT INTO moved_story (path, story_id) VALUES (?, ?) ON CONFLICT DO UPDATE SET story_id = excluded.story_id`);
	const deleteMoved = database.prepare("DELETE FROM moved_story WHERE path = ?");
	const selectGone = database.prepare(`
		SELECT story.id AS id, path FROM imported_story JOIN story ON story.id = story_id
		WHERE run <> ? AND is_live = 1 ORDER BY source_id`);
	const withdraw = database.prepare("UPDATE story SET is_live = 0 WHERE id = ?");
	const selectBy = database.prepare(`
		SELECT 1 FROM imported_story JOIN story_author USING (story_id) WHERE source_id = ? AND author = ?`);
	const countSeen = database.prepare("SELECT count(*) AS seen FROM imported_story WHERE run = ?");
	const index = createStoryIndex(database);

	/** Whether a path can be had: one that another story held before this import has seen it is free again. */
	function isFree(path: string, sourceId: number): boolean {
		const holder = selectHolder.get(path, sourceId) as { id: number; run: string; isLive: number } | undefined;
		if (!holder) return true;
		if (holder.run === run && holder.isLive === 1) return false;
		setAside.run(holder.id);
		index.clear(holder.id);
		return true;
	}

	return {
		save: (imported: ImportedStory): StorySaved => {
			const { sourceId, story } = imported;
			const hash = createHash("sha256").update(JSON.stringify(imported)).digest("base64url");
			const known = selectKnown.get(sourceId) as Known | undefined;
			if (known?.hash === hash && known.isLive === 1) {
				updateSeen.run(run, sourceId);
				return "unchanged";
			}
			if (!isFree(story.path, sourceId)) return "address-taken";
			const row = {
				path: story.path,
				section: story.section?.path ?? "",
				headline: story.headline,
				published: story.published,
				changed: story.updated ?? story.published,
				isOpen: imported.isOpen ? 1 : 0,
				story: JSON.stringify(story),
				summary: JSON.stringify(imported.summary),
				hash,
				source,
				isListed: imported.isListed ? 1 : 0,
				isLead: imported.isLead ? 1 : 0,
			};
			if (known) {
				update.run({ ...row, id: known.id });
				updateSeen.run(run, sourceId);
				if (known.path !== story.path) insertMoved.run(known.path, known.id);
			}
			const id = known?.id ?? (insert.get(row) as { id: number }).id;
			if (!known) insertSeen.run(sourceId, id, run);
			deleteMoved.run(story.path);
			index.put(id, imported);
			return known ? "updated" : "taken";
		},
		/** Whether a story has this author. */
		isBy: (sourceId: number, author: string): boolean => selectBy.get(sourceId, author) !== undefined,
		/** How many stories this import has seen. */
		seen: (): number => (countSeen.get(run) as { seen: number }).seen,
		/** The paths of live stories that this import has not seen. */
		gone: (): string[] => (selectGone.all(run) as { path: string }[]).map(({ path }) => path),
		/** Takes these out of sight; replies to them stay with them. */
		withdrawGone: (): void => {
			for (const { id } of selectGone.all(run) as { id: number }[]) {
				withdraw.run(id);
				index.clear(id);
			}
		},
	};
}
