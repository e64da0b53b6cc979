import type { DatabaseSync } from "node:sqlite";
import { Failure } from "../../../../src/model/failure.ts";
import { checkReply, type ReplyInput, type ReplyOutcome } from "../../../../src/model/reply.ts";
import { cleanReply, keptFields } from "../../clean-reply.ts";
import { countLinks } from "../../reply-text.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { buildComment, COMMENT_COLUMNS, type CommentRow } from "../reading/build-comment.ts";
import type { FindStory, FoundStory } from "../reading/find-story.ts";
import { decideStatus, type Moderation } from "./moderation.ts";
import { createReplyAnswers } from "./reply-answers.ts";

export type TakeReply = (path: string, input: ReplyInput, idempotencyKey: string) => ReplyOutcome;

/** What is kept of a reply is on the disk when this returns. */
export function createTakeReply(
	database: DatabaseSync,
	findStory: FindStory,
	options: { moderation: Moderation; now: () => Date },
): TakeReply {
	const answers = createReplyAnswers(database);
	const selectParent = database.prepare("SELECT 1 FROM comment WHERE id = ? AND story_id = ? AND status = 'approved'");
	// By the address: of a long discussion's comments, few are of one person.
	const selectTwin = database.prepare("SELECT 1 FROM comment WHERE +story_id = ? AND email = ? AND text = ?");
	const selectApproved = database.prepare("SELECT 1 FROM comment WHERE email = ? AND status = 'approved' LIMIT 1");
	const insert = database.prepare(`
		INSERT INTO comment (story_id, parent_id, status, name, email, website, text, received)
		VALUES (:storyId, :parentId, :status, :name, :email, :website, :text, :received) RETURNING ${COMMENT_COLUMNS}`);

	function takeNew(path: string, input: ReplyInput): ReplyOutcome {
		const story = findReplied(path, findStory);
		if (!story) return { kind: "refused", reason: "story-missing" };
		if (!story.isOpen) return { kind: "refused", reason: "closed" };
		const reply = cleanReply(input);
		const problems = checkReply(reply);
		if (problems.length > 0) return { kind: "invalid", problems };
		const parentId = reply.parentId === undefined ? null : commentId(reply.parentId);
		if (parentId !== null && !selectParent.get(parentId, story.id))
			return { kind: "refused", reason: "parent-missing" };
		const kept = keptFields(reply);
		if (selectTwin.get(story.id, kept.email, kept.text)) return { kind: "refused", reason: "duplicate" };
		const status = decideStatus(options.moderation, {
			isTrap: Boolean(reply.nickname),
			links: countLinks(kept.text),
			hasApproved: () => selectApproved.get(kept.email) !== undefined,
		});
		const received = options.now().toISOString();
		const row = insert.get({ storyId: story.id, parentId, status, ...kept, received }) as CommentRow;
		return { kind: "stored", comment: buildComment(row, parentId ?? undefined) };
	}

	return (path, input, idempotencyKey) =>
		inTransaction(database, () => {
			const before = answers.find(idempotencyKey);
			if (before) return before;
			const outcome = takeNew(path, input);
			// Only what was kept is an answer for good: the rest may be mended and sent again under the same key.
			if (outcome.kind === "stored") answers.keep(idempotencyKey, outcome, options.now());
			return outcome;
		});
}

/** The story that is replied to, also under the address that it had before. */
function findReplied(path: string, findStory: FindStory): FoundStory | undefined {
	try {
		return findStory(path);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return error.to === undefined ? undefined : findReplied(error.to, findStory);
	}
}

/** Ids are whole numbers; anything else is the id of no comment. */
function commentId(typed: string): number {
	return /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : 0;
}
