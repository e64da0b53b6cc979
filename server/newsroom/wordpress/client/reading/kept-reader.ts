import { Failure } from "../../../../../src/model/failure.ts";
import type { AnswerStore, HeldAnswer } from "../cache/answer-store.ts";
import { createFlights, type Flight, untilAborted } from "./flights.ts";
import { ageOf, buildAnswer, buildHeld, dataOf, recall } from "./kept-data.ts";
import type { KeptData, KeptRead, KeptSubject } from "./kept-read.ts";
import { createLedger, isGone } from "./ledger.ts";
import type { Misses } from "./misses.ts";

export type KeptReader = {
	read<Data>(read: KeptRead<Data>): Promise<KeptData<Data>>;
	/** What is kept, however old; asks nothing. */
	recall<Data>(subject: KeptSubject<Data>): Data | undefined;
	/** Keeps what came with another answer as the answer to this question too, unless a later one is kept. */
	offer<Data>(
		subject: KeptSubject<Data>,
		answer: { text: string; data: Data; about: readonly string[]; fetchedAt: number },
	): void;
	forget(about: readonly string[] | undefined): void;
	/** One answer is not believed any more. */
	distrust(request: string): void;
	changes(): number;
};

const FRESH_FOR = 60_000;
const SHOWN_FOR = 10 * 60_000;
const KEPT_FOR = 7 * 24 * 60 * 60_000;
/** After a failure, the same question is not put again for this long. */
const REST = 5000;

/**
 * Reads by way of what is kept. Young answers are given as they are; older ones are given and asked again meanwhile;
 * still older ones are asked again first, for as long as `patience`, and given marked when that fails.
 */
export function createKeptReader(options: {
	store: AnswerStore;
	misses: Misses;
	now: () => number;
	/** In milliseconds. */
	patience: number;
	log: (line: string) => void;
}): KeptReader {
	const { store, misses, now } = options;
	const ledger = createLedger(options);
	const flights = createFlights<HeldAnswer>();

	function start<Data>(read: KeptRead<Data>): Promise<HeldAnswer> {
		const about = [...(store.get(read.request)?.about ?? []), ...(read.about ?? [])];
		return flights.share(read.request, about, (flight) => ask(read, flight));
	}

	async function ask<Data>(read: KeptRead<Data>, flight: Flight<HeldAnswer>): Promise<HeldAnswer> {
		const known = recall(store, read)?.held;
		const askedAt = now();
		try {
			const held = buildHeld(await read.ask(known?.etag), known, read, askedAt);
			dataOf(held, read);
			if (!flight.isOutdated) ledger.keep(read, held);
			return held;
		} catch (error) {
			if (error instanceof Failure && !flight.isOutdated) ledger.fail(read.request, error);
			throw error;
		}
	}

	/** Asks again, but gives what is kept when that takes too long or fails. */
	async function askPatiently<Data>(read: KeptRead<Data>, known: HeldAnswer, data: Data): Promise<KeptData<Data>> {
		const flight = start(read);
		flight.catch(() => undefined);
		const patience = Promise.withResolvers<undefined>();
		const timer = setTimeout(() => patience.resolve(undefined), options.patience);
		try {
			const held = await untilAborted(Promise.race([flight, patience.promise]), read.signal);
			if (held) return buildAnswer(held, dataOf(held, read));
		} catch (error) {
			if (!(error instanceof Failure) || isGone(error)) throw error;
		} finally {
			clearTimeout(timer);
		}
		ledger.mark(known);
		return buildAnswer(known, data);
	}

	/** The same answer may be read for several things. */
	function addAbout<Data>(read: KeptRead<Data>, held: HeldAnswer): void {
		if (!read.about || read.about.every((name) => held.about.includes(name))) return;
		held.about = [...new Set([...held.about, ...read.about])];
		store.set(read.request, held, true);
	}

	return {
		async read(read) {
			read.signal?.throwIfAborted();
			const { freshFor = FRESH_FOR, shownFor = SHOWN_FOR, keptFor = KEPT_FOR } = read;
			const kept = recall(store, read);
			const age = kept ? ageOf(kept.held, now(), freshFor) : Number.POSITIVE_INFINITY;
			if (!kept || age > keptFor) {
				const miss = misses.get(read.request);
				if (miss) throw miss;
				const held = await untilAborted(start(read), read.signal);
				return buildAnswer(held, dataOf(held, read));
			}
			const { held, data } = kept;
			addAbout(read, held);
			if (!held.mustAsk && age < freshFor) return buildAnswer(held, data);
			if (held.failedAt !== undefined && now() - held.failedAt < REST) return buildAnswer(held, data);
			if (held.mustAsk || age > shownFor) return askPatiently(read, held, data);
			start(read).catch(() => undefined);
			return buildAnswer(held, data);
		},
		recall: (subject) => recall(store, subject)?.data,
		offer(subject, { text, data, about, fetchedAt }) {
			const kept = store.get(subject.request);
			if (kept && kept.fetchedAt >= fetchedAt) return;
			const parsed = new WeakMap<object, unknown>([[subject.schema, data]]);
			const held = { text, total: 1, totalPages: 1, fetchedAt, about: [...about], mustAsk: false, parsed };
			ledger.keep(subject, held);
		},
		forget(about) {
			flights.forget(about);
			ledger.forget(about);
		},
		distrust(request) {
			const held = store.get(request);
			if (held) held.mustAsk = true;
		},
		changes: () => ledger.changes(),
	};
}
