import { buildApiUrl } from "./api-root.ts";
import type { HttpAnswer } from "./http/exchange.ts";
import { followRedirects } from "./http/follow-redirects.ts";
import { isLoginPage, isSameSite } from "./http/same-site.ts";
import type { Transport } from "./http/transport.ts";
import { parseJsonAnswer } from "./parse-json.ts";
import type { FreshAnswer } from "./reading/kept-read.ts";

const MOST_BYTES = 32 * 1024 * 1024;
const MOST_REDIRECTS = 3;

/** What is asked of the REST API; `query` is formatted. */
export type ApiQuestion = { root: URL; route: string; query: string; etag?: string | undefined; isOnce?: boolean };

/** Asks the REST API. Gives JSON text that has been checked to be that; throws `Failure`. */
export type ReadApi = (question: ApiQuestion) => Promise<FreshAnswer | "unchanged">;

export function createReadApi(options: {
	transport: Transport;
	headers: Record<string, string>;
	now: () => number;
}): ReadApi {
	const { transport } = options;

	return async ({ root, route, query, etag, isOnce }) => {
		const request = {
			method: "GET",
			url: buildApiUrl(root, route, query),
			headers: { ...options.headers, Accept: "application/json", ...(etag && { "If-None-Match": etag }) },
			timeout: transport.timeouts.read,
			maxBytes: MOST_BYTES,
		} as const;
		const read = isOnce ? transport.readOnce : transport.read;
		const answer = await read((exchange) =>
			followRedirects(exchange, request, MOST_REDIRECTS, (to) => isSameSite(to, root) && !isLoginPage(to)),
		);
		if (answer.status === 304 && etag !== undefined) return "unchanged";
		const { text } = parseJsonAnswer(answer, options.now(), route);
		return { text, ...countsOf(answer), ...etagOf(answer) };
	};
}

function countsOf(answer: HttpAnswer): { total?: number; totalPages?: number } {
	const total = parseCount(answer.headers.get("x-wp-total"));
	const totalPages = parseCount(answer.headers.get("x-wp-totalpages"));
	return { ...(total !== undefined && { total }), ...(totalPages !== undefined && { totalPages }) };
}

function parseCount(header: string | null): number | undefined {
	return header !== null && /^\d{1,15}$/.test(header.trim()) ? Number(header) : undefined;
}

function etagOf(answer: HttpAnswer): { etag?: string } {
	const etag = answer.headers.get("etag");
	return etag !== null && /^(W\/)?"[\x21\x23-\x7e]*"$/.test(etag) ? { etag } : {};
}
