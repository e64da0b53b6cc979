import type { ReplyProblem, ReplyQuote } from "../../../../src/model/reply.ts";
import type { WpComment } from "../client/wp-types.ts";

/** A reply as it is sent: cleaned and checked, its quotes too. */
export type OutgoingReply = {
	text: string;
	name: string;
	email: string;
	website: string | null;
	parent: number;
	quotes: ReplyQuote[];
};

/**
 * What WordPress did with a reply, whichever way it was sent.
 * - guests-unheard: this way is not for guests; another may be.
 * - members-only: nobody can reply to anything without an account. site-only: this one can't be sent from here.
 */
export type SentReply =
	| { kind: "published"; comment: WpComment }
	| { kind: "held"; id?: number; comment?: WpComment }
	| { kind: "invalid"; problems: ReplyProblem[] }
	| {
			kind: "refused";
			reason: "closed" | "duplicate" | "too-fast" | "parent-missing" | "story-missing" | "filtered";
			retryAfterSeconds?: number;
	  }
	| { kind: "guests-unheard" }
	| { kind: "members-only" }
	| { kind: "site-only" };

/** WordPress takes one comment of a sender in so many seconds (wp_throttle_comment_flood). */
export const FLOOD_SECONDS = 15;

/** The problem behind "name and e-mail are required" when both are there: an address below six characters counts as none. */
export function problemOfRequired({ email }: OutgoingReply): ReplyProblem {
	return { field: email.length < 6 ? "email" : "name", kind: "invalid" };
}
