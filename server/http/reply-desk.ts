import { hash } from "node:crypto";
import type { ReplyInput, ReplyOutcome } from "../../src/model/reply.ts";
import type { Newsroom, ReplySender } from "../newsroom/newsroom.ts";
import { neighbourhood } from "./client-address.ts";
import { createRateLimit } from "./rate-limit.ts";

/** A reply on its way in, by JSON or by form. */
export type IncomingReply = { path: string; input: ReplyInput; key: string; ipAddress: string | undefined };
export type ReplyDesk = (reply: IncomingReply) => Promise<ReplyOutcome>;

/** So many times one sender's limit from all together is a crowd that has come to flood: what it writes may wait. */
const FLOOD = 20;

/**
 * Takes replies in for the newsroom, not faster than the limit. Only replies that could be stored count. When very many
 * senders write at once each is heard, and the newsroom is told of the flood.
 */
export function createReplyDesk(newsroom: Newsroom, repliesPerMinute: number | undefined): ReplyDesk {
	const limit = createRateLimit(repliesPerMinute);
	const overall = createRateLimit(repliesPerMinute && repliesPerMinute * FLOOD);
	return async ({ path, input, key, ipAddress }) => {
		const sender = neighbourhood(ipAddress);
		const retryAfterSeconds = limit.take(sender, key);
		if (retryAfterSeconds !== undefined) return { kind: "refused", reason: "too-fast", retryAfterSeconds };
		try {
			const isFlood = overall.take("everybody", key) !== undefined;
			const from: ReplySender = { ...(ipAddress !== undefined && { ipAddress }), ...(isFlood && { isFlood }) };
			const outcome = await newsroom.reply(path, input, key, from);
			if (outcome.kind === "invalid") limit.giveBack(sender, key);
			return outcome;
		} catch (error) {
			limit.giveBack(sender, key);
			throw error;
		}
	};
}

/** Whether an Idempotency-Key can be taken: 8 to 128 visible ASCII characters. */
export function isIdempotencyKey(key: string): boolean {
	return /^[\x21-\x7e]{8,128}$/.test(key);
}

/**
 * The key of a reply by form. It is made of what was typed, because the page around the form is one for all readers:
 * a key that stands in it is theirs together, and alone would give one reader the answer to another. A double click
 * sends the same twice and so is the same reply.
 */
export function formKey(path: string, input: ReplyInput, key: string | undefined): string {
	const { text, name, email, website, parentId } = input;
	return `form-${hash("sha256", JSON.stringify([key, path, text, name, email, website, parentId]), "base64url")}`;
}

/** The status that says what became of a reply. */
export function replyStatus(outcome: ReplyOutcome): 201 | 400 | 403 | 404 | 409 | 422 | 429 {
	if (outcome.kind === "stored") return 201;
	if (outcome.kind === "invalid") return 400;
	const statuses = {
		closed: 403,
		filtered: 403,
		"login-required": 403,
		"story-missing": 404,
		duplicate: 409,
		"parent-missing": 422,
		"too-fast": 429,
	} as const;
	return statuses[outcome.reason];
}
