import { isAbout } from "../cache/answer-store.ts";

/** A request on its way, which all who ask for the same share. */
export type Flight<Result> = {
	readonly about: readonly string[];
	/** What it brings may be older than what has been forgotten since it began: it is given, not kept. */
	isOutdated: boolean;
	readonly landing: Promise<Result>;
};

export type Flights<Result> = {
	/** Joins the flight of this name, or begins one. */
	share(name: string, about: readonly string[], work: (flight: Flight<Result>) => Promise<Result>): Promise<Result>;
	/** Flights about these things are not joined any more. */
	forget(about: readonly string[] | undefined): void;
};

export function createFlights<Result>(): Flights<Result> {
	const inFlight = new Map<string, Flight<Result>>();

	return {
		share(name, about, work) {
			const before = inFlight.get(name);
			if (before) return before.landing;
			const { promise, resolve, reject } = Promise.withResolvers<Result>();
			const flight: Flight<Result> = { about, isOutdated: false, landing: promise };
			inFlight.set(name, flight);
			work(flight)
				.finally(() => {
					if (inFlight.get(name) === flight) inFlight.delete(name);
				})
				.then(resolve, reject);
			return promise;
		},
		forget(about) {
			for (const [name, flight] of inFlight) {
				if (!isAbout(flight.about, about)) continue;
				flight.isOutdated = true;
				inFlight.delete(name);
			}
		},
	};
}

/** Waits for a promise only as long as a signal allows; the work behind it goes on. */
export async function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
	if (!signal) return work;
	// Nobody may be left to hear of it.
	work.catch(() => undefined);
	signal.throwIfAborted();
	const { promise, reject } = Promise.withResolvers<never>();
	const abort = () => reject(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	try {
		return await Promise.race([work, promise]);
	} finally {
		signal.removeEventListener("abort", abort);
	}
}
