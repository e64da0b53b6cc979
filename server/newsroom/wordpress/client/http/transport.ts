import { setTimeout as delay } from "node:timers/promises";
import pLimit from "p-limit";
import { Failure } from "../../../../../src/model/failure.ts";
import { failureOfStatus } from "../failure-of-status.ts";
import type { Breaker } from "./breaker.ts";
import { hasNeverArrived } from "./connection-failure.ts";
import type { Exchange, HttpAnswer, HttpRequest } from "./exchange.ts";

/** Milliseconds. */
export type Timeouts = {
	/** One attempt to read, with its body. */
	read: number;
	/** Something sent, with the answer's body. */
	send: number;
	/** After this, reading is not tried again. */
	total: number;
	/** The longest wait before the first retry; doubled for the next. */
	backoff: number;
};

export type Transport = {
	/** Performs a read, by `work`, up to three times; gives any answer but those that say "later" or "not from here". */
	read(work: (exchange: Exchange) => Promise<HttpAnswer>): Promise<HttpAnswer>;
	/**
	 * Looks at an address that anybody may have made up: two at once, apart from the other reads, and how long it takes
	 * says nothing of the host.
	 */
	look(work: (exchange: Exchange) => Promise<HttpAnswer>): Promise<HttpAnswer>;
	/** The same as `read`, once. */
	readOnce(work: (exchange: Exchange) => Promise<HttpAnswer>): Promise<HttpAnswer>;
	/** Sends, not queued behind reads; again only where the request surely never arrived. Any status is an answer. */
	send(request: HttpRequest): Promise<HttpAnswer>;
	readonly timeouts: Timeouts;
};

const RETRIES = 2;
/** What is worth a second try: overload and proxies that lost their upstream. */
const PASSING = new Set([429, 502, 503, 504]);
/** A longer `Retry-After` is not sat out: the reader is told. */
const LONGEST_RETRY_AFTER = 5;
const LONGEST_PAUSE = 60_000;

/** Guards one host: at most six reads at once, retries with jitter, rest when it can't be reached. */
export function createTransport(options: {
	exchange: Exchange;
	breaker: Breaker;
	timeouts: Timeouts;
	now: () => number;
	/** Then nothing says anything of the host. */
	isClosed: () => boolean;
}): Transport {
	const { exchange, breaker, timeouts } = options;
	const limit = pLimit(6);
	const looks = pLimit(2);

	const guarded: Exchange = async (request) => {
		breaker.check();
		return observed(request);
	};

	/** What can't be reached can't be reached; what is slow may be this address alone. */
	const guardedLook: Exchange = async (request) => {
		breaker.check();
		try {
			const answer = await exchange(request);
			breaker.succeeded();
			return answer;
		} catch (error) {
			breaker.failed(error instanceof Failure && error.kind === "timeout" ? undefined : error);
			throw error;
		}
	};

	const observed: Exchange = async (request) => {
		try {
			const answer = await exchange(request);
			breaker.succeeded();
			return answer;
		} catch (error) {
			if (!options.isClosed()) breaker.failed(error);
			throw error;
		}
	};

	async function attempt(
		work: (exchange: Exchange) => Promise<HttpAnswer>,
		{ queue = limit, by = guarded } = {},
	): Promise<HttpAnswer> {
		const answer = await queue(() => work(by));
		if (!PASSING.has(answer.status)) return answer;
		const failure = failureOfStatus(answer, options.now());
		const seconds = failure.retryAfterSeconds ?? 0;
		if (answer.status === 429 && seconds > LONGEST_RETRY_AFTER) {
			breaker.pause(failure, Math.min(seconds * 1000, LONGEST_PAUSE));
		}
		throw failure;
	}

	return {
		timeouts,
		readOnce: (work) => attempt(work),
		look: (work) => attempt(work, { queue: looks, by: guardedLook }),
		read: (work) => repeat(() => attempt(work), { ...timeouts, canRepeat: isPassing }),
		send: (request) => repeat(() => observed(request), { ...timeouts, canRepeat: hasNeverArrived }),
	};
}

/** Whether reading again soon may help. A slow answer is not asked for again: it would only add to the load. */
function isPassing(failure: Failure): boolean {
	if (failure.kind === "offline" || failure.kind === "server") return true;
	if (failure.kind === "busy") return (failure.retryAfterSeconds ?? 0) <= LONGEST_RETRY_AFTER;
	// One that broke off has its cause; an over-large one is as large the next time.
	return failure.kind === "bad-answer" && failure.cause !== undefined;
}

async function repeat<Result>(
	work: () => Promise<Result>,
	options: { total: number; backoff: number; canRepeat: (failure: Failure) => boolean },
): Promise<Result> {
	const started = performance.now();
	for (let retry = 0; ; retry++) {
		try {
			return await work();
		} catch (error) {
			if (retry === RETRIES || !(error instanceof Failure) || !options.canRepeat(error)) throw error;
			const wait = waitBefore(retry, options.backoff, error);
			if (performance.now() - started + wait > options.total) throw error;
			await delay(wait);
		}
	}
}

/** Full jitter: any time up to the doubled backoff, so that many who failed at once do not return at once. */
function waitBefore(retry: number, backoff: number, failure: Failure): number {
	if (failure.retryAfterSeconds !== undefined) return failure.retryAfterSeconds * 1000;
	return Math.random() * backoff * 2 ** retry;
}
