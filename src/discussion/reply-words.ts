import type { FailureKind } from "../model/failure.ts";
import type { ReplyProblem, ReplyRefusal } from "../model/reply.ts";
import { texts } from "../texts/texts.ts";

/** Whether there are words for it: a newer newsroom may name others. */
export function isKnownProblem({ field, kind }: ReplyProblem): boolean {
	return Object.hasOwn(texts("discussion"), `problem-${field}-${kind}`);
}

export function problemSentence({ field, kind }: ReplyProblem): string {
	return texts("discussion")[`problem-${field}-${kind}`]();
}

/** Why the newsroom did not take a reply, and what to do; a newer newsroom may have reasons without words here. */
export function refusalSentence(reason: ReplyRefusal, retryAfterSeconds = 0): string {
	const words = texts("discussion");
	const key = `refusal-${reason}` as const;
	return words[Object.hasOwn(words, key) ? key : "refusal-other"]({ seconds: retryAfterSeconds });
}

/** What went wrong on the way, and what to do. Nothing that was typed is lost in any of them. */
export function sendFailureSentence(kind: FailureKind | undefined): string {
	const words = texts("discussion");
	switch (kind) {
		case "offline":
		case "timeout":
		case "busy":
		case "full":
			return words[`send-${kind}`]();
		default:
			return words["send-other"]();
	}
}
