import { Failure } from "../../../../../src/model/failure.ts";

/** Keeps a host that can't be reached from being asked again and again while readers wait. */
export type Breaker = {
	/** Throws at once while the host rests; afterwards lets one request through to see. */
	check(): void;
	/** The host has answered, whatever it said. */
	succeeded(): void;
	failed(failure: unknown): void;
	/** The host has asked to be left alone for a while. */
	pause(failure: Failure, milliseconds: number): void;
};

/** Trips after `failures` connections in a row that failed, for `restFor` milliseconds. */
export function createBreaker(options: {
	failures: number;
	restFor: number;
	now: () => number;
	log: (line: string) => void;
}): Breaker {
	let failures = 0;
	let restsUntil = 0;
	let reason: Failure | undefined;
	let isProbing = false;

	return {
		check() {
			if (reason === undefined) return;
			const now = options.now();
			if (now < restsUntil || isProbing) {
				const seconds = Math.max(1, Math.ceil((restsUntil - now) / 1000));
				throw new Failure(reason.kind, reason.message, {
					cause: reason.cause,
					...(reason.kind === "busy" && { retryAfterSeconds: seconds }),
				});
			}
			isProbing = true;
		},
		succeeded() {
			if (reason?.kind === "busy" && options.now() < restsUntil) return;
			if (reason) options.log("WordPress answers again.");
			failures = 0;
			isProbing = false;
			reason = undefined;
		},
		failed(failure) {
			isProbing = false;
			if (!(failure instanceof Failure) || (failure.kind !== "offline" && failure.kind !== "timeout")) return;
			failures += 1;
			if (failures < options.failures) return;
			if (!reason) options.log(`WordPress is left alone for ${options.restFor / 1000} seconds: ${failure.message}`);
			reason = failure;
			restsUntil = options.now() + options.restFor;
		},
		pause(failure, milliseconds) {
			isProbing = false;
			if (!reason) options.log(`WordPress asks to be left alone for a while: ${failure.message}`);
			reason = failure;
			restsUntil = options.now() + milliseconds;
		},
	};
}
