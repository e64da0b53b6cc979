import type { Failure, FailureKind } from "../../../../../src/model/failure.ts";

/** What whoever runs the paper can mend; the rest passes, or is told by the breaker. */
const TOLD = new Set<FailureKind>(["bad-answer", "server", "refused"]);
const BETWEEN = 60_000;

/** Writes failures to the log, at most one of each kind in a minute: a fault of a site shows in every answer of it. */
export function createTellSparingly(log: (line: string) => void, now: () => number): (failure: Failure) => void {
	const toldAt = new Map<FailureKind, number>();

	return ({ kind, message }) => {
		const before = toldAt.get(kind);
		if (!TOLD.has(kind) || (before !== undefined && Math.abs(now() - before) < BETWEEN)) return;
		toldAt.set(kind, now());
		log(message);
	};
}
