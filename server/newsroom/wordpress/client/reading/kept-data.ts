import { Failure } from "../../../../../src/model/failure.ts";
import type { AnswerStore, HeldAnswer } from "../cache/answer-store.ts";
import type { FreshAnswer, KeptData, KeptRead, KeptSubject } from "./kept-read.ts";

/** The data of a kept answer; parsed once for each schema. Throws `Failure` when the schema refuses it. */
export function dataOf<Data>(held: HeldAnswer, subject: KeptSubject<Data>): Data {
	if (held.parsed.has(subject.schema)) return held.parsed.get(subject.schema) as Data;
	const data = subject.parse(held.text);
	held.parsed.set(subject.schema, data);
	return data;
}

/** What is kept for a question, with its data; undefined also for what another version kept and this one refuses. */
export function recall<Data>(store: AnswerStore, subject: KeptSubject<Data>) {
	const held = store.get(subject.request);
	if (!held) return undefined;
	try {
		return { held, data: dataOf(held, subject) };
	} catch (error) {
		if (error instanceof Failure) return undefined;
		throw error;
	}
}

/** What will be kept of an answer; with "unchanged", the copy that was known, as if it had just come. */
export function buildHeld<Data>(
	fresh: FreshAnswer | "unchanged",
	known: HeldAnswer | undefined,
	read: KeptRead<Data>,
	askedAt: number,
): HeldAnswer {
	const source = fresh === "unchanged" ? known : fresh;
	if (!source) throw new Failure("bad-answer", "WordPress says that nothing has changed, but nothing was kept.");
	const { text, total, totalPages, etag } = source;
	return {
		text,
		...(total !== undefined && { total }),
		...(totalPages !== undefined && { totalPages }),
		...(etag !== undefined && { etag }),
		fetchedAt: askedAt,
		about: [...new Set([...(known?.about ?? []), ...(read.about ?? [])])],
		mustAsk: false,
		parsed: known && known.text === text ? known.parsed : new WeakMap(),
	};
}

/** The answer for whoever asked, marked when the WordPress could not be asked since. */
export function buildAnswer<Data>(held: HeldAnswer, data: Data): KeptData<Data> {
	return {
		data,
		fetchedAt: held.fetchedAt,
		...(held.total !== undefined && { total: held.total }),
		...(held.totalPages !== undefined && { totalPages: held.totalPages }),
		...(held.failedAt !== undefined && { asOf: new Date(held.fetchedAt).toISOString() }),
	};
}

/** In milliseconds. One from the future was kept under a wrong clock: it is old enough to be asked again. */
export function ageOf(held: HeldAnswer, now: number, freshFor: number): number {
	return held.fetchedAt > now ? freshFor : now - held.fetchedAt;
}
