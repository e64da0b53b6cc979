import type { ReplyOutcome, ReplyRefusal } from "../model/reply.ts";
import type { NoForGood } from "../model/waiting-reply.ts";
import { problemSentence, refusalSentence, sendFailureSentence } from "./reply-words.ts";

/** Why a reply was not taken, in words. */
export type ReplyTrouble = {
	sentence: string;
	/** Where it can be said instead. */
	replyAt?: string;
	/** Sending it again would give the same answer, whatever is changed in it. */
	isFinal?: true;
};

const FINAL: readonly ReplyRefusal[] = ["closed", "login-required", "story-missing"];

/** What to say of an outcome; nothing where it was stored, or where each field has its own sentence. */
export function attemptTrouble(outcome: ReplyOutcome | NoForGood | undefined): ReplyTrouble | undefined {
	if (!outcome || outcome.kind === "stored" || outcome.kind === "invalid") return undefined;
	return refusalTrouble(outcome);
}

/** What to say of an answer that a reply got when its reader no longer stood at the form. */
export function refusalTrouble(why: NoForGood): ReplyTrouble {
	if (why.kind === "failed") return { sentence: sendFailureSentence(why.failure.kind) };
	if (why.kind === "invalid") return { sentence: why.problems.map(problemSentence).join(" ") };
	const { reason, retryAfterSeconds, replyAt } = why;
	return {
		sentence: refusalSentence(reason, retryAfterSeconds),
		...(replyAt !== undefined && { replyAt }),
		...(FINAL.includes(reason) && { isFinal: true }),
	};
}
