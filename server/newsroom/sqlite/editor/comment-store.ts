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
	isPinned: 0 | 1;
	/** How many readers have reported it since an editor last said that it is all right. */
	reports: number;
};

/** What a reader has told of a comment. */
export type EditorsReport = { reason: string; note: string; received: string };

const COLUMNS = `comment.id AS id, parent_id AS parentId, status, slug, name, email, website, role, text, received,
	is_pinned AS isPinned, (SELECT count(*) FROM comment_report WHERE comment_id = comment.id) AS reports`;
const FILTER = `FROM comment JOIN story ON story.id = story_id
	WHERE status IN (SELECT value FROM json_each(:statuses)) AND (:story IS NULL OR slug = :story)
	AND (NOT :isReported OR comment.id IN (SELECT comment_id FROM comment_report))`;

/** A story has so many pinned comments at most: more would be another discussion. */
export const MOST_PINNED = 3;

/** What was done; or the first id that it can't be done to, and then nothing was. */
export type Done = { kind: "done" } | { kind: "missing" | "not-approved" | "not-reported" | "too-many"; id: number };

export type CommentStore = ReturnType<typeof createCommentStore>;

/** What an editor does to comments, also while the server runs. */
export function createCommentStore(database: DatabaseSync) {
	const select = database.prepare(`SELECT ${COLUMNS} ${FILTER} ORDER BY received DESC, comment.id DESC LIMIT :limit`);
	const count = database.prepare(`SELECT count(*) AS total ${FILTER}`);
	const selectStory = database.prepare("SELECT 1 FROM story WHERE slug = ?");
	const selectOne = database.prepare(
		`SELECT ${COLUMNS} FROM comment JOIN story ON story.id = story_id WHERE comment.id = ?`,
	);
	const mark = database.prepare(`
		UPDATE comment SET status = :status, is_pinned = is_pinned AND :status = 'approved' WHERE id = :id`);
	const setPin = database.prepare("UPDATE comment SET is_pinned = ? WHERE id = ?");
	const countPinned = database.prepare(`
		SELECT count(*) AS pinned FROM comment
		WHERE is_pinned = 1 AND story_id = (SELECT story_id FROM comment WHERE id = ?)`);
	const selectReports = database.prepare(`
		SELECT reason, note, received FROM comment_report WHERE comment_id = ? ORDER BY received, key`);
	const clearReports = database.prepare("DELETE FROM comment_report WHERE comment_id = ?");
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

	function dismissReports(ids: readonly number[]): Done {
		return inTransaction(database, () => {
			const comments = ids.map((id) => ({ id, comment: selectOne.get(id) as EditorsComment | undefined }));
			const missing = comments.find(({ comment }) => !comment);
			if (missing) return { kind: "missing", id: missing.id };
			const unreported = comments.find(({ comment }) => comment?.reports === 0);
			if (unreported) return { kind: "not-reported", id: unreported.id };
			for (const id of ids) clearReports.run(id);
			return { kind: "done" };
		});
	}

	function pin(ids: readonly number[]): Done {
		return inTransaction(database, () => {
			const comments = ids.map((id) => ({ id, comment: selectOne.get(id) as EditorsComment | undefined }));
			const missing = comments.find(({ comment }) => !comment);
			if (missing) return { kind: "missing", id: missing.id };
			const unseen = comments.find(({ comment }) => comment?.status !== "approved");
			if (unseen) return { kind: "not-approved", id: unseen.id };
			for (const { id } of comments) setPin.run(1, id);
			const crowded = ids.find((id) => (countPinned.get(id) as { pinned: number }).pinned > MOST_PINNED);
			if (crowded === undefined) return { kind: "done" };
			for (const { id, comment } of comments) setPin.run(comment?.isPinned ?? 0, id);
			return { kind: "too-many", id: crowded };
		});
	}

	return {
		/** The newest first, and how many there are in all. */
		list: (filter: { statuses: readonly CommentStatus[]; story?: string; isReported?: true; limit: number }) => {
			const parameters = {
				statuses: JSON.stringify(filter.statuses),
				story: filter.story ?? null,
				isReported: filter.isReported ? 1 : 0,
			};
			const { total } = count.get(parameters) as { total: number };
			return { comments: select.all({ ...parameters, limit: filter.limit }) as EditorsComment[], total };
		},
		hasStory: (slug: string) => selectStory.get(slug) !== undefined,
		find: (id: number) => selectOne.get(id) as EditorsComment | undefined,
		/** The oldest first. */
		reportsOf: (id: number) => selectReports.all(id) as EditorsReport[],
		/** With an answer, yes or no, what readers have reported is done with; what is held still waits for one. */
		mark: (ids: readonly number[], status: CommentStatus) =>
			forEach(ids, (id) => {
				mark.run({ status, id });
				if (status !== "held") clearReports.run(id);
			}),
		/** The comment stays as it is. */
		dismissReports,
		pin,
		unpin: (ids: readonly number[]) => forEach(ids, (id) => setPin.run(0, id)),
		/** Deletes for good. Replies stay: they move to what the deleted comment answered, or start threads. */
		delete: (ids: readonly number[]) =>
			forEach(Array.from(new Set(ids)), (id) => {
				moveReplies.run({ id });
				forgetAnswer.run(id);
				remove.run(id);
			}),
	};
}
