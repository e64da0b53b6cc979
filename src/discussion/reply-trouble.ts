import type { FailureKind } from "../model/failure.ts";
import type { ReplyOutcome, ReplyRefusal } from "../model/reply.ts";
import { refusalSentence, sendFailureSentence } from "./reply-words.ts";

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
export function attemptTrouble(
	outcome: ReplyOutcome | { kind: "failed"; failure: { kind: FailureKind } } | undefined,
): ReplyTrouble | undefined {
	if (outcome?.kind === "failed") return { sentence: sendFailureSentence(outcome.failure.kind) };
	if (outcome?.kind !== "refused") return undefined;
	const { reason, retryAfterSeconds, replyAt } = outcome;
	return {
		sentence: refusalSentence(reason, retryAfterSeconds),
		...(replyAt !== undefined && { replyAt }),
		...(FINAL.includes(reason) && { isFinal: true }),
	};
}
