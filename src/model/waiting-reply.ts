import type { Comment } from "./discussion.ts";
import type { Failure, FailureKind } from "./failure.ts";
import type { ReplyInput, ReplyOutcome } from "./reply.ts";

/** A reply on its way: kept on the reader's device from the moment it is posted until its answer is here. */
export type WaitingReply = {
	/** Its idempotency key, the same for every attempt: however often it is sent, it is stored once. */
	key: string;
	storyPath: string;
	/** Where it goes; another origin's where the paper at hand is a copy. */
	url: string;
	input: ReplyInput;
	/** These four in milliseconds since 1970. */
	createdAt: number;
	triedAt: number;
	/** Nobody sends it before: whoever sends it now may take until then, or the newsroom has asked for patience. */
	notBefore: number;
	tries: number;
	/** Whether an attempt may have reached the newsroom whose answer did not come back. */
	mayHaveArrived: boolean;
	state: WaitingState;
};

/**
 * - sending: an attempt is being made, or the one who made it is gone (`notBefore` has passed).
 * - refused: the newsroom has said no; the reader decides what becomes of it.
 * - stored: the newsroom has it, and the pages of this device have not all been told.
 */
export type WaitingState =
	| { kind: "waiting" }
	| { kind: "sending" }
	| { kind: "refused"; why: NoForGood }
	| { kind: "stored"; comment: Comment };

/** An answer after which the same words would be given the same answer. */
export type NoForGood = Exclude<ReplyOutcome, { kind: "stored" }> | { kind: "failed"; failure: { kind: FailureKind } };

/** What an attempt came to. */
export type Attempt = { kind: "answered"; outcome: ReplyOutcome } | { kind: "failed"; failure: Failure };

/** Whether it is still to be sent: its answer is not here, and nobody has taken it back. */
export function isOnItsWay({ state }: WaitingReply): boolean {
	return state.kind === "waiting" || state.kind === "sending";
}

/** What can pass by itself: after these a reply waits and is sent again. */
const PASSING: readonly FailureKind[] = ["offline", "timeout", "busy", "full", "server", "bad-answer"];

export function isPassing(kind: FailureKind): boolean {
	return PASSING.includes(kind);
}

/**
 * Whether a failed attempt may have reached the newsroom all the same. It has not where the newsroom itself said that it
 * took nothing, nor where it could not be reached to begin with. A connection that breaks off tells nothing.
 */
export function mayHaveArrived({ kind, isUnsent }: Failure): boolean {
	return !isUnsent && ["offline", "timeout", "server", "bad-answer"].includes(kind);
}
