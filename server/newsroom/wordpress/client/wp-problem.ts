/** What WordPress says is wrong: the body of its errors, `{ code, message, data: { status } }`. */
export type WpProblem = Error & { readonly code: string; readonly status: number };

/** Made the `cause` of a `Failure`, so that callers can tell apart what has the same kind. */
export function createWpProblem(status: number, code: string): WpProblem {
	return Object.assign(new Error(`WordPress says ${code} (${status}).`), { code, status });
}

/** The error code that WordPress gave for a failure ("rest_post_incorrect_password"); undefined if it gave none. */
export function wpCodeOf(failure: unknown): string | undefined {
	const cause = failure instanceof Error ? failure.cause : undefined;
	if (!(cause instanceof Error) || !("code" in cause) || !("status" in cause)) return undefined;
	return typeof cause.code === "string" && cause.code !== "" ? cause.code : undefined;
}

/** The code in the body of an answer: words of letters, digits and underscores, nothing else. */
export function parseWpCode(body: string): string | undefined {
	try {
		const said: unknown = JSON.parse(body);
		if (typeof said !== "object" || said === null || !("code" in said)) return undefined;
		return typeof said.code === "string" && /^[\w-]{1,80}$/.test(said.code) ? said.code : undefined;
	} catch {
		return undefined;
	}
}
