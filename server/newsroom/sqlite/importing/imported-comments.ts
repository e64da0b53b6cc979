import type { DatabaseSync } from "node:sqlite";
import type { Block } from "../../../../src/model/block.ts";
import type { CommentRole } from "../../../../src/model/discussion.ts";
import { searchLine } from "../../../../src/model/search-words.ts";
import { createCommentStore } from "../editor/comment-store.ts";

/** An approved comment of another site, ready to be kept: without e-mail and network address, which are not taken. */
export type ImportedComment = {
	sourceId: number;
	/** The post that it stands under, by its id at the site. */
	storyId: number;
	/** 0: it answers the story itself. */
	parentId: number;
	name: string;
	website?: string;
	role?: CommentRole;
	/** Its words, for editors. */
	text: string;
	body: Block[];
	/** ISO 8601 in UTC. */
	received: string;
};

/** `deleted-here`: an editor has deleted it, and it does not come back. */
export type CommentSaved = "taken" | "updated" | "unchanged" | "story-missing" | "deleted-here";

export type ImportedComments = ReturnType<typeof createImportedComments>;

/** Keeps the comments of an import; each call but `pruneGone` belongs in a transaction. `run` names this import. */
export function createImportedComments(database: DatabaseSync, run: string) {
	const selectStory = database.prepare("SELECT story_id AS id FROM imported_story WHERE source_id = ?");
	const selectKnown = database.prepare("SELECT comment_id AS id FROM imported_comment WHERE source_id = ?");
	const insert = database.prepare(`
		INSERT INTO comment (story_id, parent_id, status, name, website, role, text, words, body, received)
		VALUES (:storyId, :parentId, 'approved', :name, :website, :role, :text, :words, :body, :received) RETURNING id`);
	// The status is an editor's: what they have hidden stays hidden.
	const update = database.prepare(`
		UPDATE comment SET
			name = :name, website = :website, role = :role, text = :text, words = :words, body = :body, received = :received
		WHERE id = :id AND (name <> :name OR website IS NOT :website OR role IS NOT :role OR text <> :text
			OR body IS NOT :body OR received <> :received)`);
	const upsertSeen = database.prepare(`
		INSERT INTO imported_comment (source_id, comment_id, source_parent, run) VALUES (:sourceId, :id, :parentId, :run)
		ON CONFLICT DO UPDATE SET source_parent = excluded.source_parent, run = excluded.run`);
	const selectAnswered = database.prepare(`
		SELECT id FROM imported_comment JOIN comment ON id = comment_id WHERE source_id = ? AND story_id = ?`);
	const selectApart = database.prepare(`
		SELECT own.comment_id AS id, parent.comment_id AS parentId
		FROM imported_comment AS own JOIN imported_comment AS parent ON parent.source_id = own.source_parent
		JOIN comment ON comment.id = own.comment_id
		JOIN comment AS answered ON answered.id = parent.comment_id AND answered.story_id = comment.story_id
		WHERE comment.parent_id IS NOT parent.comment_id ORDER BY own.source_id`);
	const selectParent = database.prepare("SELECT parent_id AS id FROM comment WHERE id = ?");
	const setParent = database.prepare("UPDATE comment SET parent_id = ? WHERE id = ?");
	const selectGone = database.prepare(`
		SELECT comment_id AS id FROM imported_comment WHERE run <> ? AND comment_id IS NOT NULL`);
	const forgetGone = database.prepare("DELETE FROM imported_comment WHERE run <> ?");

	/** Whether going from answer to answered from `id` leads to `end`. */
	function leadsTo(id: number, end: number): boolean {
		let at: number | null = id;
		while (at !== null && at !== end) at = (selectParent.get(at) as { id: number | null }).id;
		return at === end;
	}

	return {
		save: (comment: ImportedComment): CommentSaved => {
			const { sourceId, parentId } = comment;
			const story = selectStory.get(comment.storyId) as { id: number } | undefined;
			if (!story) return "story-missing";
			const words = {
				name: comment.name,
				website: comment.website ?? null,
				role: comment.role ?? null,
				text: comment.text,
				words: searchLine(`${comment.name}\n${comment.text}`),
				body: JSON.stringify(comment.body),
				received: comment.received,
			};
			const known = selectKnown.get(sourceId) as { id: number | null } | undefined;
			if (known) {
				upsertSeen.run({ sourceId, id: null, parentId, run });
				if (known.id === null) return "deleted-here";
				return update.run({ id: known.id, ...words }).changes > 0 ? "updated" : "unchanged";
			}
			const answered = selectAnswered.get(parentId, story.id) as { id: number } | undefined;
			const { id } = insert.get({ storyId: story.id, parentId: answered?.id ?? null, ...words }) as { id: number };
			upsertSeen.run({ sourceId, id, parentId, run });
			return "taken";
		},
		/** Puts replies below what they answer, also where that came after them; what would be a circle stays apart. */
		joinThreads: (): void => {
			for (const { id, parentId } of selectApart.all() as { id: number; parentId: number }[]) {
				if (!leadsTo(parentId, id)) setParent.run(parentId, id);
			}
		},
		/** How many comments this import has not seen. */
		gone: (): number => selectGone.all(run).length,
		/** Deletes those for good; replies to them move up. */
		pruneGone: (): void => {
			createCommentStore(database).delete((selectGone.all(run) as { id: number }[]).map(({ id }) => id));
			forgetGone.run(run);
		},
	};
}
