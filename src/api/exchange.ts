import { Failure } from "../model/failure.ts";

/** How long one attempt may take, its body included, in milliseconds. */
const PATIENCE = 8_000;
/** A body of more is no page of the paper, in bytes as they come out of their packing. */
const MOST = 16 * 1024 * 1024;

export type Limits = { patience?: number; most?: number };

/** An answer with its JSON; `body` is undefined where a failure came as something else. */
export type Answer = { response: Response; body: unknown };

/**
 * One question and its whole answer. Throws `Failure`: timeout; offline when nothing answers or the answer breaks off;
 * bad-answer when it is too long or no JSON. A question that is called off by its own signal throws that signal's reason.
 */
export async function exchange(
	url: string,
	init: RequestInit,
	{ patience = PATIENCE, most = MOST }: Limits = {},
): Promise<Answer> {
	return ask(url, init, patience, async (response) => ({
		response,
		body: parseJson(response, await readText(response, most)),
	}));
}

/** One question and what `read` makes of its answer, within so many milliseconds. Fails as `exchange` does. */
export async function ask<Read>(
	url: string,
	init: RequestInit,
	patience: number,
	read: (response: Response) => Read | Promise<Read>,
): Promise<Read> {
	const timer = new AbortController();
	const timeout = setTimeout(() => timer.abort(), patience);
	const signal = init.signal ? AbortSignal.any([init.signal, timer.signal]) : timer.signal;
	try {
		return await read(await fetch(url, { ...init, signal }));
	} catch (cause) {
		if (init.signal?.aborted || cause instanceof Failure) throw cause;
		if (timer.signal.aborted) throw new Failure("timeout", "The newsroom did not answer in time.", { cause });
		throw new Failure("offline", "The newsroom can't be reached from here.", { cause });
	} finally {
		clearTimeout(timeout);
	}
}

async function readText({ body }: Response, most: number): Promise<string> {
	const decoder = new TextDecoder();
	const reader = body?.getReader();
	let text = "";
	let bytes = 0;
	for (;;) {
		const part = await reader?.read();
		if (!part?.value) return text + decoder.decode();
		bytes += part.value.length;
		if (bytes > most) {
			void reader?.cancel();
			throw new Failure("bad-answer", "The answer was too long.");
		}
		text += decoder.decode(part.value, { stream: true });
	}
}

function parseJson({ ok, headers }: Response, text: string): unknown {
	try {
		if (/^application\/(?:[\w.+-]+\+)?json\b/.test(headers.get("Content-Type") ?? "")) return JSON.parse(text);
	} catch {
		// Said below.
	}
	if (ok) throw new Failure("bad-answer", "The answer was not article JSON.");
}
