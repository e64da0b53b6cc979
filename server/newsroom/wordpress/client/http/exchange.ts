import { Failure } from "../../../../../src/model/failure.ts";
import { connectionFailure } from "./connection-failure.ts";

export type HttpRequest = {
	method: "GET" | "HEAD" | "POST";
	url: URL;
	headers: Record<string, string>;
	body?: string;
	/** For everything up to the last byte of the body, in milliseconds. */
	timeout: number;
	maxBytes: number;
	/** A longer body is cut instead of refused. */
	isCut?: boolean;
};

export type HttpAnswer = { status: number; headers: Headers; url: URL; body: Uint8Array };

export type Exchange = (request: HttpRequest) => Promise<HttpAnswer>;

/**
 * One request and its whole answer, whatever its status; redirects are not followed, no cookies are sent or kept.
 * Throws `Failure`: `offline`, `timeout`, `bad-answer` (broken off, over-large, not HTTP). Once `closing` is aborted,
 * everything is `offline`.
 */
export function createExchange(options: { fetch: typeof fetch; closing: AbortSignal; onRequest(): void }): Exchange {
	return async (request) => {
		const ending = new AbortController();
		const timer = setTimeout(() => ending.abort(), request.timeout);
		let hasAnswered = false;
		try {
			options.onRequest();
			const response = await options.fetch(request.url, {
				method: request.method,
				headers: request.headers,
				redirect: "manual",
				credentials: "omit",
				signal: AbortSignal.any([ending.signal, options.closing]),
				...(request.body !== undefined && { body: request.body }),
			});
			hasAnswered = true;
			const body = await readBody(response, request);
			return { status: response.status, headers: response.headers, url: request.url, body };
		} catch (error) {
			if (error instanceof Failure) throw error;
			if (options.closing.aborted) throw new Failure("offline", "This newsroom has been closed.");
			if (ending.signal.aborted) throw timeoutFailure(request);
			throw connectionFailure(error, request.url, hasAnswered);
		} finally {
			clearTimeout(timer);
			ending.abort();
		}
	};
}

function timeoutFailure(request: HttpRequest): Failure {
	return new Failure("timeout", `${request.url.host} did not answer in ${request.timeout / 1000} seconds.`);
}

async function readBody(response: Response, request: HttpRequest): Promise<Uint8Array> {
	const { maxBytes } = request;
	if (Number(response.headers.get("content-length")) > maxBytes && !request.isCut && request.method !== "HEAD") {
		throw tooLarge(request);
	}
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		length += chunk.length;
		if (length > maxBytes && !request.isCut) throw tooLarge(request);
		chunks.push(chunk);
		if (length > maxBytes) break;
	}
	return Buffer.concat(chunks).subarray(0, maxBytes);
}

function tooLarge(request: HttpRequest): Failure {
	const megabytes = Math.round(request.maxBytes / 1024 / 1024);
	return new Failure("bad-answer", `${request.url.host} sent an answer of more than ${megabytes} MB.`);
}
