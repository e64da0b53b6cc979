import { Failure, type FailureKind } from "../model/failure.ts";

/** How long a reader waits for all attempts together, in milliseconds. */
const PATIENCE = 20_000;
/** The longest first pause, in milliseconds; the second may be twice as long. */
const PAUSE = 600;
const ATTEMPTS = 3;

/** What is worth asking again; the rest would give the same answer. */
const PASSING: readonly FailureKind[] = ["offline", "timeout", "busy", "server"];

/**
 * Asks until there is an answer, three times at most, as long as that does not keep the reader waiting for too long:
 * `ask` is told how many milliseconds are left. Pauses are random, so that many readers do not ask in step, and as long
 * as a busy newsroom wants them; one that wants more than the time that is left is not asked again.
 */
export async function askAgain<T>(ask: (left: number) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	const end = Date.now() + PATIENCE;
	for (let attempt = 1; ; attempt++) {
		try {
			return await ask(end - Date.now());
		} catch (error) {
			if (!(error instanceof Failure) || !PASSING.includes(error.kind) || attempt === ATTEMPTS || !navigator.onLine) {
				throw error;
			}
			const pause = Math.max(Math.random() * PAUSE * attempt, (error.retryAfterSeconds ?? 0) * 1000);
			if (Date.now() + pause >= end) throw error;
			await new Promise((resolve) => setTimeout(resolve, pause));
			signal?.throwIfAborted();
		}
	}
}
