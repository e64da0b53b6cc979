import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../database/in-transaction.ts";
import type { CommentStatus } from "./parse-command.ts";

/** A comment as editors see it. */
export type EditorsComment = {
	id: number;
	parentId: number | null;
	status: CommentStatus;
	slug: string;
	name: string;
	email: string | null;
	website: string | null;
	role: string | null;
	text: string;
	received: string;
};

const COLUMNS = `comment.id AS id, parent_id AS parentId, status, slug, name, email, website, role, text, received`;
const FILTER = `FROM comment JOIN story ON story.id = story_id
	WHERE status IN (SELECT value FROM json_each(:statuses)) AND (:story IS NULL OR slug = :story)`;

/** What was done; or the first id that is no comment's, and then nothing was. */
export type Done = { kind: "done" } | { kind: "missing"; id: number };

export type CommentStore = ReturnType<typeof createCommentStore>;

/** What an editor does to comments, also while the server runs. */
export function createCommentStore(database: DatabaseSync) {
	const select = database.prepare(`SELECT ${COLUMNS} ${FILTER} ORDER BY received DESC, comment.id DESC LIMIT :limit`);
	const count = database.prepare(`SELECT count(*) AS total ${FILTER}`);
	const selectStory = database.prepare("SELECT 1 FROM story WHERE slug = ?");
	const selectOne = database.prepare(
		`SELECT ${COLUMNS} FROM comment JOIN story ON story.id = story_id WHERE comment.id = ?`,
	);
	const mark = database.prepare("UPDATE comment SET status = ? WHERE id = ?");
	const moveReplies = database.prepare(`
		UPDATE comment SET parent_id = (SELECT parent_id FROM comment WHERE id = :id) WHERE parent_id = :id`);
	// A retry under the key of a deleted reply must not post it again, and its words must be gone.
	const forgetAnswer = database.prepare(`
		UPDATE reply_answer SET answer = '{"kind":"refused","reason":"duplicate"}' WHERE comment_id = ?`);
	const remove = database.prepare("DELETE FROM comment WHERE id = ?");

	/** All or none. */
	function forEach(ids: readonly number[], work: (id: number) => void): Done {
		return inTransaction(database, () => {
			const missing = ids.find((id) => !selectOne.get(id));
			if (missing !== undefined) return { kind: "missing", id: missing };
			for (const id of ids) work(id);
			return { kind: "done" };
		});
	}

	return {
		/** The newest first, and how many there are in all. */
		list: (filter: { statuses: readonly CommentStatus[]; story?: string; limit: number }) => {
			const parameters = { statuses: JSON.stringify(filter.statuses), story: filter.story ?? null };
			const { total } = count.get(parameters) as { total: number };
			return { comments: select.all({ ...parameters, limit: filter.limit }) as EditorsComment[], total };
		},
		hasStory: (slug: string) => selectStory.get(slug) !== undefined,
		find: (id: number) => selectOne.get(id) as EditorsComment | undefined,
		mark: (ids: readonly number[], status: CommentStatus) => forEach(ids, (id) => mark.run(status, id)),
		/** Deletes for good. Replies stay: they move to what the deleted comment answered, or start threads. */
		delete: (ids: readonly number[]) =>
			forEach(Array.from(new Set(ids)), (id) => {
				moveReplies.run({ id });
				forgetAnswer.run(id);
				remove.run(id);
			}),
	};
}
