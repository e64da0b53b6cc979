import type { FailureKind } from "../model/failure.ts";
import { texts } from "../texts/texts.ts";

export type FailureName = FailureKind | "unknown";

/** Asking again gives the same answer. */
const FINAL: readonly FailureName[] = ["not-found", "refused"];

/** Every kind of failure in words: a kind that has none does not compile. */
export function failureWords(kind: FailureName): { title: string; sentence: string } {
	const words = texts("paper");
	return { title: words[`title-${kind}`](), sentence: words[`sentence-${kind}`]() };
}

/** Whether asking again may help. */
export function canRetry(kind: FailureName): boolean {
	return !FINAL.includes(kind);
}

/** Whether asking again, from the same page, may help: then what is known of its subject stays. */
export function canComeBack(kind: FailureName): boolean {
	return canRetry(kind) && kind !== "outdated";
}
