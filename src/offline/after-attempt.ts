import { type Attempt, isPassing, mayHaveArrived, type NoForGood, type WaitingReply } from "../model/waiting-reply.ts";

/** The longest that a newsroom's wish to wait is followed, in milliseconds. */
const LONGEST_PATIENCE = 60 * 60_000;
/** The pauses of an open page between attempts, in milliseconds: the first, doubled each time, and the longest. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 10 * 60_000;

/**
 * What a reply is after an attempt at it; undefined where there is nothing more to keep. That the newsroom has the same
 * words already is no refusal where an earlier attempt may have brought them: they have arrived.
 */
export function afterAttempt(reply: WaitingReply, attempt: Attempt, now: number): WaitingReply | undefined {
	const tried = { ...reply, tries: reply.tries + 1, triedAt: now, notBefore: now };
	if (attempt.kind === "failed") {
		const { kind, retryAfterSeconds } = attempt.failure;
		if (!isPassing(kind)) return refused(tried, { kind: "failed", failure: { kind } });
		return {
			...tried,
			state: { kind: "waiting" },
			notBefore: now + patience(retryAfterSeconds),
			mayHaveArrived: reply.mayHaveArrived || mayHaveArrived(attempt.failure),
		};
	}
	const { outcome } = attempt;
	if (outcome.kind === "stored") return { ...tried, state: { kind: "stored", comment: outcome.comment } };
	if (outcome.kind === "invalid") return refused(tried, outcome);
	if (outcome.reason === "too-fast") {
		return { ...tried, state: { kind: "waiting" }, notBefore: now + patience(outcome.retryAfterSeconds) };
	}
	if (outcome.reason === "duplicate" && reply.mayHaveArrived) return undefined;
	return refused(tried, outcome);
}

function refused(reply: WaitingReply, why: NoForGood): WaitingReply {
	return { ...reply, state: { kind: "refused", why } };
}

function patience(retryAfterSeconds = 0): number {
	return Math.min(retryAfterSeconds * 1_000, LONGEST_PATIENCE);
}

/**
 * When an open page sends a reply again by itself: each pause is twice the one before, and somewhere in its second half,
 * so that those who lost the same network don't all come back in the same moment.
 * @param chance from 0 up to 1
 */
export function nextTryAt({ tries, triedAt, notBefore }: WaitingReply, chance: number): number {
	const pause = tries === 0 ? 0 : Math.min(FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE);
	return Math.max(notBefore, triedAt + pause * (0.5 + chance / 2));
}
