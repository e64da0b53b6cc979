import type { DatabaseSync } from "node:sqlite";
import { checkReply, type ReplyInput, type ReplyOutcome } from "../../../../src/model/reply.ts";
import { searchLine } from "../../../../src/model/search-words.ts";
import type { Doubt } from "../../../spam/judge-reply.ts";
import { checkQuotes } from "../../check-quotes.ts";
import { cleanReply, keptFields } from "../../clean-reply.ts";
import { nameSources } from "../../quote-sources.ts";
import { countLinks, parseReplyText } from "../../reply-text.ts";
import { buildComment, COMMENT_COLUMNS, type CommentRow } from "../reading/build-comment.ts";
import type { FindStory } from "../reading/find-story.ts";
import { commentId, findReplied } from "./find-replied.ts";
import { createFindSaid } from "./find-said.ts";
import { decideStatus, type Moderation } from "./moderation.ts";
import { createReplyAnswers } from "./reply-answers.ts";

/** `now` is when the reply was received, `doubt` what was thought of it. */
export type TakeReply = (
	path: string,
	input: ReplyInput,
	idempotencyKey: string,
	given: { now: Date; doubt?: Doubt },
) => ReplyOutcome;

/** Each call belongs in a transaction: what is kept of a reply, and the answer to its key, are kept together. */
export function createTakeReply(database: DatabaseSync, findStory: FindStory, moderation: Moderation): TakeReply {
	const answers = createReplyAnswers(database);
	const selectParent = database.prepare("SELECT 1 FROM comment WHERE id = ? AND story_id = ? AND status = 'approved'");
	// By the address: of a long discussion's comments, few are of one person.
	const selectTwin = database.prepare("SELECT 1 FROM comment WHERE +story_id = ? AND email = ? AND text = ?");
	const selectApproved = database.prepare("SELECT 1 FROM comment WHERE email = ? AND status = 'approved' LIMIT 1");
	const insert = database.prepare(`
		INSERT INTO comment (story_id, parent_id, status, name, email, website, text, body, words, received)
		VALUES (:storyId, :parentId, :status, :name, :email, :website, :text, :body, :words, :received)
		RETURNING ${COMMENT_COLUMNS}`);
	const findSaid = createFindSaid(database);

	function takeNew(path: string, input: ReplyInput, { now, doubt }: { now: Date; doubt?: Doubt }): ReplyOutcome {
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
		const status = decideStatus(moderation, {
			isTrap: Boolean(reply.nickname),
			doubt,
			links: countLinks(kept.text),
			hasApproved: () => selectApproved.get(kept.email) !== undefined,
		});
		const received = now.toISOString();
		const quotes = checkQuotes(reply.quotes, (from) => findSaid(story.id, from));
		// The name above a comment that is quoted stays with that comment alone.
		const body = quotes.length === 0 ? null : JSON.stringify(nameSources(parseReplyText(kept.text, quotes), () => ""));
		const words = searchLine(`${kept.name}\n${kept.text}`);
		const row = insert.get({ storyId: story.id, parentId, status, ...kept, body, words, received }) as CommentRow;
		return { kind: "stored", comment: buildComment(row, parentId ?? undefined) };
	}

	return (path, input, idempotencyKey, given) => {
		const before = answers.find(idempotencyKey);
		if (before) return before;
		const outcome = takeNew(path, input, given);
		// Only what was kept is an answer for good: the rest may be mended and sent again under the same key.
		if (outcome.kind === "stored") answers.keep(idempotencyKey, outcome, given.now);
		return outcome;
	};
}
