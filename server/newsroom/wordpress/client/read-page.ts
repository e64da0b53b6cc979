import { Failure } from "../../../../src/model/failure.ts";
import { failureOfStatus } from "./failure-of-status.ts";
import { followRedirects, redirectOf } from "./http/follow-redirects.ts";
import { isLoginPage, isSameSite } from "./http/same-site.ts";
import type { Transport } from "./http/transport.ts";
import type { FreshAnswer } from "./reading/kept-read.ts";

const MOST_BYTES = 4 * 1024 * 1024;
const MOST_REDIRECTS = 3;

/** The HTML of one of the site's own pages. Throws `Failure`. */
export async function fetchPage(
	url: URL,
	options: { transport: Transport; headers: Record<string, string>; now: () => number; etag: string | undefined },
): Promise<FreshAnswer | "unchanged"> {
	const { transport, etag } = options;
	const request = {
		method: "GET",
		url,
		headers: {
			...options.headers,
			Accept: "text/html,application/xhtml+xml",
			...(etag !== undefined && { "If-None-Match": etag }),
		},
		timeout: transport.timeouts.read,
		maxBytes: MOST_BYTES,
	} as const;
	const answer = await transport.read((exchange) =>
		followRedirects(exchange, request, MOST_REDIRECTS, (to) => isSameSite(to, url) && !isLoginPage(to)),
	);
	if (answer.status === 304 && etag !== undefined) return "unchanged";
	const to = redirectOf(answer);
	if (to && isLoginPage(to)) {
		throw new Failure("refused", `${url.host} shows ${url.pathname} only to those who log in.`);
	}
	if (to) throw new Failure("bad-answer", `${url.host} redirects ${url.pathname} to ${to.host}.`);
	if (answer.status < 200 || answer.status > 299) throw failureOfStatus(answer, options.now());
	const type = answer.headers.get("content-type") ?? "";
	if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
		throw new Failure("bad-answer", `${url.host} answers ${url.pathname} with something else than a page.`);
	}
	const tag = answer.headers.get("etag");
	return { text: decode(answer.body, type), ...(tag !== null && { etag: tag }) };
}

/** In the encoding that the header names; UTF-8 where it names none, or one that nobody knows. */
export function decode(bytes: Uint8Array, contentType: string): string {
	const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
