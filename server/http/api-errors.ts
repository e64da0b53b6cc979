import { Failure, type FailureKind } from "../../src/model/failure.ts";
import { writeError } from "../write-log.ts";
import { CACHE_CONTROL } from "./text-answer.ts";

/** What else goes wrong between a program and this API. */
export type RequestMistake =
	| "bad-request"
	| "bad-signature"
	| "cross-site"
	| "method-not-allowed"
	| "too-large"
	| "wrong-content-type"
	| "story-missing"
	| "closed"
	| "duplicate"
	| "parent-missing"
	| "too-fast"
	| "filtered"
	| "login-required"
	| "wrong-password";

const STATUSES: Record<FailureKind, number> = {
	"not-found": 404,
	moved: 301,
	offline: 502,
	timeout: 504,
	busy: 503,
	refused: 403,
	"bad-answer": 502,
	outdated: 500,
	full: 507,
	server: 500,
};

/** How long to wait when a busy newsroom does not say. */
const BUSY_SECONDS = 5;

export function failureStatus(failure: Failure): number {
	return STATUSES[failure.kind];
}

/** What is said of a newsroom that can't be had: which host it is on, and how that failed, is for the log alone. */
const OUT_OF_REACH: Partial<Record<FailureKind, string>> = {
	offline: "The newsroom can't be reached.",
	timeout: "The newsroom did not answer in time.",
	server: "The newsroom failed to answer.",
	busy: "The newsroom is busy.",
};

/** The sentence of a failure that everybody may read. */
export function publicMessage({ kind, message }: Failure): string {
	return OUT_OF_REACH[kind] ?? message;
}

/** An error as this API says it: `{ "error": { "kind", "message", … } }`. */
export function apiError(
	status: number,
	kind: FailureKind | RequestMistake,
	message: string,
	more: { body?: object; error?: object; headers?: Record<string, string> } = {},
): Response {
	return Response.json(
		{ ...more.body, error: { kind, message, ...more.error } },
		{ status, headers: { "cache-control": CACHE_CONTROL.never, ...more.headers } },
	);
}

/** A failure of the newsroom as a response. `addressOf` gives the API address of a story's or list's new place. */
export function failureResponse(failure: Failure, addressOf: (path: string) => string = (path) => path): Response {
	const { kind, to, retryAfterSeconds } = failure;
	const message = publicMessage(failure);
	const status = STATUSES[kind];
	if (kind === "moved" && to !== undefined) {
		return apiError(status, kind, message, { error: { to }, headers: { location: addressOf(to) } });
	}
	if (kind === "busy") {
		return apiError(status, kind, message, { headers: { "retry-after": String(retryAfterSeconds ?? BUSY_SECONDS) } });
	}
	return apiError(status, kind, message);
}

/** Any error as a response; what nobody foresaw is written to the log and told to nobody else. */
export function errorResponse(error: unknown, request: Request, addressOf?: (path: string) => string): Response {
	if (error instanceof Failure) return failureResponse(error, addressOf);
	logError(error, request);
	return apiError(500, "server", "The newsroom failed to answer.");
}

/** Tells the log what nobody foresaw; a failure of the newsroom is its own to tell. */
export function logFailure(error: unknown, request: Request): void {
	if (!(error instanceof Failure)) logError(error, request);
}

export function logError(error: unknown, request: Request): void {
	writeError(`${request.method} ${new URL(request.url).pathname} failed:`, error);
}
