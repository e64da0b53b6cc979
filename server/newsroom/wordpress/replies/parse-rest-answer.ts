import * as v from "valibot";
import { Failure } from "../../../../src/model/failure.ts";
import type { ReplyField, ReplyProblem } from "../../../../src/model/reply.ts";
import type { WpSent } from "../client/wp-client.ts";
import { wpComment } from "../client/wp-types.ts";
import { htmlText } from "../content/html-text.ts";
import { FLOOD_SECONDS, type OutgoingReply, problemOfRequired, type SentReply } from "./sent-reply.ts";

const wpError = v.object({
	code: v.string(),
	message: v.fallback(v.string(), ""),
	data: v.fallback(v.object({ params: v.fallback(v.record(v.string(), v.unknown()), {}) }), { params: {} }),
});
type WpError = v.InferOutput<typeof wpError>;

/** The answers that need nothing but their code (measured on 6.1, 6.5 and 6.7; `rest_comment_invalid_parent` is the plugin's). */
const BY_CODE: Record<string, SentReply> = {
	comment_duplicate: { kind: "refused", reason: "duplicate" },
	rest_comment_closed: { kind: "refused", reason: "closed" },
	rest_comment_invalid_post_id: { kind: "refused", reason: "story-missing" },
	rest_comment_draft_post: { kind: "refused", reason: "story-missing" },
	rest_comment_trash_post: { kind: "refused", reason: "story-missing" },
	rest_comment_invalid_parent: { kind: "refused", reason: "parent-missing" },
	rest_comment_content_invalid: { kind: "invalid", problems: [{ field: "text", kind: "missing" }] },
	comment_author_column_length: { kind: "invalid", problems: [{ field: "name", kind: "too-long" }] },
	comment_author_email_column_length: { kind: "invalid", problems: [{ field: "email", kind: "too-long" }] },
	comment_author_url_column_length: { kind: "invalid", problems: [{ field: "website", kind: "too-long" }] },
	comment_content_column_length: { kind: "invalid", problems: [{ field: "text", kind: "too-long" }] },
	rest_comment_login_required: { kind: "guests-unheard" },
	rest_cannot_read_post: { kind: "site-only" },
};

/** In the order of the form's fields. */
const FIELDS: [parameter: string, field: ReplyField][] = [
	["content", "text"],
	["author_name", "name"],
	["author_email", "email"],
	["author_url", "website"],
];

/**
 * What WordPress answers to a POST of a comment. Throws `Failure` when it does not say what became of it:
 * `bad-answer`, `server`, `busy`; and `refused` with WordPress's own sentence for what only it knows.
 */
export function parseRestAnswer(sent: WpSent, reply: OutgoingReply): SentReply {
	const { status, retryAfterSeconds } = sent;
	const error = v.safeParse(wpError, sent.body);
	const code = error.success ? error.output.code : undefined;
	if (status === 201 || status === 200) return parseStored(sent.body);
	if (code === "comment_flood" || status === 429) {
		return { kind: "refused", reason: "too-fast", retryAfterSeconds: retryAfterSeconds ?? FLOOD_SECONDS };
	}
	if (status === 503) {
		throw new Failure("busy", "The WordPress is busy or being updated; send the reply again in a while.", {
			...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
		});
	}
	if (status >= 500) throw new Failure("server", `The WordPress failed while it stored the reply (${status}).`);
	if (error.success) return parseError(status, error.output, reply);
	// A firewall or a switched-off API in front of WordPress: the site's own form may still be open.
	if ([401, 403, 404, 405].includes(status)) return { kind: "guests-unheard" };
	throw new Failure("bad-answer", `The WordPress answered a reply with ${status} and no reason.`);
}

/** All of these came as 201: a reply that was set aside looks like one that was published but for its `status`. */
function parseStored(body: unknown): SentReply {
	const stored = v.safeParse(wpComment, body);
	if (!stored.success) throw new Failure("bad-answer", "The WordPress did not say what became of the reply.");
	const comment = stored.output;
	if (comment.status === "approved") return { kind: "published", comment };
	if (comment.status === "spam" || comment.status === "trash") return { kind: "refused", reason: "filtered" };
	return { kind: "held", id: comment.id, comment };
}

function parseError(status: number, { code, message, data }: WpError, reply: OutgoingReply): SentReply {
	const known = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
	if (known) return known;
	if (code === "rest_comment_author_data_required") return { kind: "invalid", problems: [problemOfRequired(reply)] };
	if (code === "rest_invalid_param") {
		const wrong = FIELDS.filter(([parameter]) => Object.hasOwn(data.params, parameter));
		if (wrong.length > 0) {
			return { kind: "invalid", problems: wrong.map(([, field]): ReplyProblem => ({ field, kind: "invalid" })) };
		}
		if (Object.hasOwn(data.params, "parent")) return { kind: "refused", reason: "parent-missing" };
	}
	// Plugins that close the API have codes of their own.
	if (status === 401 || status === 404) return { kind: "guests-unheard" };
	throw new Failure("refused", `The WordPress does not take the reply: ${htmlText(message) || code}`);
}
