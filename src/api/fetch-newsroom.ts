import { Failure } from "../model/failure.ts";
import type { NewsroomApi, UnlockOutcome } from "../model/newsroom-api.ts";
import type { ReplyInput, ReplyOutcome } from "../model/reply.ts";
import { MODEL_VERSION } from "../model/story.ts";
import { apiUrls } from "../urls.ts";

/** How long one attempt may take, in milliseconds. */
const TIMEOUT = 8_000;

/** The newsroom as the browser reaches it: over HTTP. Every failure is a `Failure`. */
export const fetchNewsroom: NewsroomApi = {
	masthead: (signal) => fetchJson(apiUrls.masthead(), signal),
	list: (path, page, signal) => fetchVersioned(apiUrls.list(path, page), signal),
	story: (path, signal) => fetchVersioned(apiUrls.story(path), signal),
	similar: (path, signal) => fetchJson(apiUrls.similar(path), signal),
	discussion: (path, page, signal) => fetchVersioned(apiUrls.discussion(path, page), signal),
	findComments: (path, query, page, signal) => fetchVersioned(apiUrls.findComments(path, query, page), signal),
	search: (query, page, signal) => fetchVersioned(apiUrls.search(query, page), signal),
	reply: (path, input, idempotencyKey) => postReply(apiUrls.replies(path), input, idempotencyKey),
	unlock: async (path, password) => {
		const response = await send(apiUrls.unlock(path), {
			method: "POST",
			headers: { "Content-Type": "application/json", Accept: "application/json" },
			body: JSON.stringify({ password }),
		});
		return parseUnlockOutcome(response, await readJson(response));
	},
};

/** Sends a reply to an address of the API; that may be another origin's, where the paper at hand is a copy. */
export async function postReply(url: string, input: ReplyInput, idempotencyKey: string): Promise<ReplyOutcome> {
	const response = await send(url, {
		method: "POST",
		headers: { "Content-Type": "application/json", Accept: "application/json", "Idempotency-Key": idempotencyKey },
		body: JSON.stringify(input),
	});
	return parseReplyOutcome(response, await readJson(response));
}

async function fetchJson<T>(url: string, signal?: AbortSignal, timeout?: number): Promise<T> {
	const response = await send(url, { headers: { Accept: "application/json" }, signal: signal ?? null }, timeout);
	const body = await readJson(response);
	if (!response.ok) throw failureOf(response, body);
	return body as T;
}

/** Article JSON says which version of the model it speaks; another one than ours is not guessed at. */
export async function fetchVersioned<T extends { version: typeof MODEL_VERSION }>(
	url: string,
	signal?: AbortSignal,
	timeout?: number,
): Promise<T> {
	const body = await fetchJson<Partial<T> | null>(url, signal, timeout);
	if (body?.version !== MODEL_VERSION) {
		const kind = typeof body?.version === "number" ? "outdated" : "bad-answer";
		throw new Failure(kind, "The paper has a newer version. Reload the page to get it.");
	}
	return body as T;
}

async function send(url: string, init: RequestInit, milliseconds = TIMEOUT): Promise<Response> {
	const timeout = AbortSignal.timeout(milliseconds);
	const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
	try {
		return await fetch(url, { ...init, signal });
	} catch (cause) {
		if (init.signal?.aborted) throw cause;
		if (timeout.aborted) throw new Failure("timeout", "The newsroom did not answer in time.", { cause });
		throw new Failure("offline", "The newsroom can't be reached from here.", { cause });
	}
}

async function readJson(response: Response): Promise<unknown> {
	const type = response.headers.get("Content-Type") ?? "";
	if (!/^application\/(?:[\w.+-]+\+)?json\b/.test(type)) {
		if (!response.ok) return undefined;
		throw new Failure("bad-answer", "The answer was not article JSON.");
	}
	try {
		return await response.json();
	} catch (cause) {
		throw new Failure("bad-answer", "The answer broke off.", { cause });
	}
}

function failureOf(response: Response, body: unknown): Failure {
	const { to, message } = errorOf(body);
	const retryAfterSeconds = retryAfterOf(response);
	const more = { ...(to !== undefined && { to }), ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
	if (response.status === 404 || response.status === 410) return new Failure("not-found", message ?? "Not found.");
	if (response.status === 429 || response.status === 503) return new Failure("busy", message ?? "Busy.", more);
	if (response.status === 507) return new Failure("full", message ?? "The newsroom's disk is full.");
	if (response.status >= 500) return new Failure("server", message ?? "The newsroom failed.");
	return new Failure("refused", message ?? "The newsroom does not give this.");
}

function errorOf(body: unknown): { message?: string; to?: string } {
	if (typeof body !== "object" || body === null || !("error" in body)) return {};
	const { error } = body;
	if (typeof error !== "object" || error === null) return {};
	return {
		...("message" in error && typeof error.message === "string" && { message: error.message }),
		...("to" in error && typeof error.to === "string" && { to: error.to }),
	};
}

function retryAfterOf(response: Response): number | undefined {
	const header = response.headers.get("Retry-After");
	const seconds = Number(header);
	return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

function parseReplyOutcome(response: Response, body: unknown): ReplyOutcome {
	if (isObject(body) && "comment" in body) return { kind: "stored", comment: body.comment } as ReplyOutcome;
	if (isObject(body) && "problems" in body) return { kind: "invalid", problems: body.problems } as ReplyOutcome;
	if (isObject(body) && "refused" in body) {
		const retryAfterSeconds = retryAfterOf(response);
		return {
			kind: "refused",
			reason: body.refused,
			...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
			...(typeof body.replyAt === "string" && { replyAt: body.replyAt }),
		} as ReplyOutcome;
	}
	if (response.ok) throw new Failure("bad-answer", "The newsroom's answer to the reply could not be read.");
	throw failureOf(response, body);
}

function parseUnlockOutcome(response: Response, body: unknown): UnlockOutcome {
	if (isObject(body) && body.refused === "wrong-password") return { kind: "wrong-password" };
	if (!response.ok) throw failureOf(response, body);
	if (isObject(body) && isVersioned(body.story) && isVersioned(body.discussion)) {
		return { kind: "opened", story: body.story, discussion: body.discussion } as UnlockOutcome;
	}
	throw new Failure("bad-answer", "The newsroom's answer to the password could not be read.");
}

function isVersioned(value: unknown): boolean {
	return isObject(value) && value.version === MODEL_VERSION;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}
