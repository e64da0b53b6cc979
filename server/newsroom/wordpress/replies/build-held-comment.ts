import { hash } from "node:crypto";
import type { Comment } from "../../../../src/model/discussion.ts";
import { parseReplyText } from "../../reply-text.ts";
import type { Attempt } from "./send-reply.ts";

/**
 * A held reply for who wrote it, as it was typed: what WordPress made of it can't be read before the editors have seen
 * it. `id` is WordPress's, where it told it; else one that is no comment's.
 */
export function buildHeldComment({ reply, key }: Attempt, id: number | undefined, now: number): Comment {
	return {
		id: String(id ?? `held-${hash("sha256", `${key} ${reply.text}`).slice(0, 16)}`),
		...(reply.parent !== 0 && { parentId: String(reply.parent) }),
		author: { name: reply.name, ...(reply.website !== null && { url: reply.website }) },
		published: `${new Date(now).toISOString().slice(0, 19)}Z`,
		body: parseReplyText(reply.text, reply.quotes),
		status: "held",
	};
}
