import { Failure } from "../../../../../src/model/failure.ts";
import type { AnswerStore, HeldAnswer } from "../cache/answer-store.ts";
import { wpCodeOf } from "../wp-problem.ts";
import { dataOf, recall } from "./kept-data.ts";
import type { KeptSubject } from "./kept-read.ts";
import type { Misses } from "./misses.ts";
import { createTellSparingly } from "./tell-sparingly.ts";

/** Enters what came of asking, and counts what a reader could notice of it. */
export type Ledger = {
	/** Counts up if something else was kept, marked or missing before; a first answer changes nothing. */
	keep<Data>(subject: KeptSubject<Data>, held: HeldAnswer): void;
	/** Drops what is gone or locked, marks what could not be asked. */
	fail(request: string, failure: Failure): void;
	/** What is kept could not be asked again. */
	mark(held: HeldAnswer): void;
	forget(about: readonly string[] | undefined): void;
	changes(): number;
};

export function createLedger(options: {
	store: AnswerStore;
	misses: Misses;
	now: () => number;
	log: (line: string) => void;
}): Ledger {
	const { store, misses, now } = options;
	const tell = createTellSparingly(options.log, now);
	let changes = 0;

	function mark(held: HeldAnswer): void {
		if (held.failedAt === undefined) changes += 1;
		held.failedAt = now();
	}

	return {
		keep(subject, held) {
			const before = recall(store, subject);
			const isSameText = before?.held.text === held.text;
			if (before) {
				const isSame =
					(isSameText || isSameData(before.data, dataOf(held, subject))) &&
					before.held.total === held.total &&
					before.held.totalPages === held.totalPages;
				if (!isSame || before.held.failedAt !== undefined) changes += 1;
			}
			if (misses.delete(subject.request)) changes += 1;
			store.set(subject.request, held, isSameText);
		},
		fail(request, failure) {
			tell(failure);
			if (failure.kind === "not-found" || failure.kind === "refused") misses.set(request, failure);
			const held = store.get(request);
			if (!held) return;
			if (!isGone(failure)) return mark(held);
			store.delete(request);
			changes += 1;
		},
		mark,
		forget(about) {
			store.forget(about);
			misses.clear();
			changes += 1;
		},
		changes: () => changes,
	};
}

/** Gone or locked, by WordPress's own word: a firewall's refusal says nothing of the thing. */
export function isGone(error: unknown): boolean {
	if (!(error instanceof Failure)) return false;
	return error.kind === "not-found" || (error.kind === "refused" && wpCodeOf(error) !== undefined);
}

function isSameData(a: unknown, b: unknown): boolean {
	try {
		return JSON.stringify(a) === JSON.stringify(b);
	} catch {
		// Nested too deeply to be compared.
		return false;
	}
}
