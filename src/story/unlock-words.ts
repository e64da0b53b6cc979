import type { FailureKind } from "../model/failure.ts";
import { texts } from "../texts/texts.ts";

/** Why a password could not be tried, and what to do. */
export function unlockFailureSentence({
	kind,
	retryAfterSeconds = 0,
}: {
	kind: FailureKind;
	retryAfterSeconds?: number;
}): string {
	const words = texts("discussion");
	switch (kind) {
		case "offline":
		case "timeout":
		case "refused":
			return words[`unlock-${kind}`]();
		case "busy":
			return words["unlock-busy"]({ seconds: retryAfterSeconds });
		default:
			return words["unlock-other"]();
	}
}
