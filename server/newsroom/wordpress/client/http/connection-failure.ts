import { Failure } from "../../../../../src/model/failure.ts";

/** Node's codes for what went wrong before a connection stood: the request can't have arrived. */
const BEFORE_CONNECTED = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"ENETUNREACH",
	"EHOSTUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
]);

/** What an error of `fetch` means; `hasAnswered`: the head of an answer was there already. */
export function connectionFailure(error: unknown, url: URL, hasAnswered: boolean): Failure {
	const code = codeOf(error);
	if (hasAnswered) {
		return new Failure("bad-answer", `The answer of ${url.host} broke off before its end.`, { cause: error });
	}
	if (code === "UND_ERR_HEADERS_OVERFLOW" || isParserError(error)) {
		return new Failure("bad-answer", `What ${url.host} answers is not HTTP.`, { cause: error });
	}
	if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
		const sentence = `The certificate of ${url.host} can't be trusted (${code}); have it renewed, or its chain completed.`;
		return new Failure("offline", sentence, { cause: error });
	}
	return new Failure("offline", `${url.host} can't be reached${code === "" ? "" : ` (${code})`}.`, { cause: error });
}

/** Whether the request surely never reached the other side, so that even a POST may be sent again. */
export function hasNeverArrived(failure: unknown): boolean {
	return failure instanceof Failure && failure.kind === "offline" && BEFORE_CONNECTED.has(codeOf(failure.cause));
}

function isParserError(error: unknown): boolean {
	return error instanceof Error && error.cause instanceof Error && error.cause.name === "HTTPParserError";
}

function codeOf(error: unknown): string {
	for (let inner = error; inner instanceof Error; inner = inner.cause) {
		if ("code" in inner && typeof inner.code === "string") return inner.code;
		if (inner instanceof AggregateError && inner.errors.length > 0) return codeOf(inner.errors[0]);
	}
	return "";
}
