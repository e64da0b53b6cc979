import { isRecord } from "../lib/is-record.ts";
import { Failure } from "../model/failure.ts";
import type { Answer } from "./exchange.ts";

/** What an answer that is not the one asked for says of why. */
export function failureOf({ response, body }: Answer): Failure {
	const { status } = response;
	const error = isRecord(body) && isRecord(body.error) ? body.error : {};
	const message = typeof error.message === "string" ? error.message : undefined;
	const retryAfterSeconds = retryAfterOf(response);
	const more = {
		...(typeof error.to === "string" && { to: error.to }),
		...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
	};
	if (status === 404 || status === 410) return new Failure("not-found", message ?? "Not found.");
	if (status === 429 || status === 503) return new Failure("busy", message ?? "Busy.", more);
	if (status === 507) return new Failure("full", message ?? "The newsroom's disk is full.");
	// The network itself answers: it wants its user to sign in.
	if (status === 511) return new Failure("bad-answer", "The network asks to sign in.");
	if (status >= 500) return new Failure("server", message ?? "The newsroom failed.");
	return new Failure("refused", message ?? "The newsroom does not give this.");
}

/** Whole seconds to wait, where the answer says so. */
export function retryAfterOf({ headers }: Response): number | undefined {
	const header = headers.get("Retry-After");
	const seconds = Number(header);
	return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
