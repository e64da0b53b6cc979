import type { DatabaseSync } from "node:sqlite";
import { searchLine } from "../../../../src/model/search-words.ts";
import type { Seed } from "../edition/parse-seeds.ts";
import { formatUtc } from "../edition/times.ts";

/**
 * Puts the edition's comments in; belongs in a transaction. Each is inserted once. Later its words follow the file,
 * its status never does, and one that an editor has deleted does not come back.
 */
export function createSeedStore(database: DatabaseSync): (slug: string, seeds: readonly Seed[]) => void {
	const selectStory = database.prepare("SELECT id, published FROM story WHERE slug = ?");
	const selectSeeded = database.prepare("SELECT comment_id AS id FROM seeded_comment WHERE key = ?");
	const insertComment = database.prepare(`
		INSERT INTO comment (story_id, parent_id, status, name, website, role, text, words, received)
		VALUES (:storyId, :parentId, 'approved', :name, :website, :role, :text, :words, :received) RETURNING id`);
	const insertSeeded = database.prepare("INSERT INTO seeded_comment (key, comment_id) VALUES (?, ?)");
	const updateComment = database.prepare(`
		UPDATE comment SET website = :website, role = :role, text = :text, words = :words, received = :received
		WHERE id = :id AND (website IS NOT :website OR role IS NOT :role OR text <> :text OR received <> :received)`);

	return (slug, seeds) => {
		const story = selectStory.get(slug) as { id: number; published: string };
		/** The comment at which replies to a seed are put: its own, or where a deleted one's replies went. */
		const places = new Map<string, number | null>();
		for (const seed of seeds) {
			const parentId = seed.parentKey === undefined ? null : (places.get(seed.parentKey) ?? null);
			const words = {
				website: seed.website ?? null,
				role: seed.role ?? null,
				text: seed.text,
				words: searchLine(`${seed.name}\n${seed.text}`),
				received: formatUtc(new Date(Date.parse(story.published) + seed.after * 1000)),
			};
			const seeded = selectSeeded.get(seed.key) as { id: number | null } | undefined;
			if (seeded) {
				if (seeded.id !== null) updateComment.run({ id: seeded.id, ...words });
				places.set(seed.key, seeded.id ?? parentId);
			} else {
				const { id } = insertComment.get({ storyId: story.id, parentId, name: seed.name, ...words }) as { id: number };
				insertSeeded.run(seed.key, id);
				places.set(seed.key, id);
			}
		}
	};
}
