import type { FailureKind } from "../model/failure.ts";

export const WRONG_PASSWORD = "That is not the password of this story. Check it and try again.";

/** Why a password could not be tried, and what to do. */
export function unlockFailureSentence({
	kind,
	retryAfterSeconds,
}: {
	kind: FailureKind;
	retryAfterSeconds?: number;
}): string {
	switch (kind) {
		case "offline":
			return "The password could not be tried: there is no connection to the newsroom. Try again when there is.";
		case "timeout":
			return "The newsroom did not answer in time. Try again.";
		case "busy":
			return `That is faster than passwords are taken. Wait ${retryAfterSeconds ? `${retryAfterSeconds} seconds` : "a moment"} and try again.`;
		case "refused":
			return "Passwords are not taken on this page.";
		default:
			return "The password could not be tried: something failed at the newsroom. Try again in a moment.";
	}
}
