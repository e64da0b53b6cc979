import type { HttpAnswer } from "./http/exchange.ts";
import { redirectOf } from "./http/follow-redirects.ts";
import { parseRetryAfter } from "./http/retry-after.ts";
import { isSameSite } from "./http/same-site.ts";
import type { Transport } from "./http/transport.ts";
import { decode } from "./read-page.ts";
import type { WpFormAnswer, WpSent } from "./wp-client.ts";

type SendOptions = { transport: Transport; headers: Record<string, string>; now: () => number };

const MOST_BYTES = 4 * 1024 * 1024;

/** POSTs JSON. The answer's body is JSON where it is that, else its text. */
export async function sendJson(url: URL, body: object, options: SendOptions): Promise<WpSent> {
	const { transport } = options;
	const request = {
		method: "POST",
		url,
		headers: { ...options.headers, Accept: "application/json", "Content-Type": "application/json" },
		body: JSON.stringify(body),
		timeout: transport.timeouts.send,
		maxBytes: MOST_BYTES,
	} as const;
	let answer = await transport.send(request);
	const to = redirectOf(answer);
	// Such a redirect comes from in front of WordPress, which has not seen the request.
	if (to && isSameSite(to, url) && to.origin !== url.origin) answer = await transport.send({ ...request, url: to });
	return { status: answer.status, body: parseBody(answer), ...retryAfter(answer, options.now()) };
}

/** POSTs a form as a page of the site itself would, with none of its cookies. Redirects are told, not followed. */
export async function sendForm(
	url: URL,
	fields: URLSearchParams,
	options: SendOptions & { home: URL },
): Promise<WpFormAnswer> {
	const { transport, home } = options;
	const answer = await transport.send({
		method: "POST",
		url,
		headers: {
			...options.headers,
			Accept: "text/html,application/xhtml+xml",
			"Content-Type": "application/x-www-form-urlencoded",
			Origin: home.origin,
			Referer: home.href,
		},
		body: fields.toString(),
		timeout: transport.timeouts.send,
		maxBytes: MOST_BYTES,
		isCut: true,
	});
	const location = redirectOf(answer);
	return {
		status: answer.status,
		...(location && { location }),
		html: decode(answer.body, answer.headers.get("content-type") ?? ""),
		...retryAfter(answer, options.now()),
	};
}

function parseBody(answer: HttpAnswer): unknown {
	const text = decode(answer.body, "");
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

function retryAfter(answer: HttpAnswer, now: number): { retryAfterSeconds?: number } {
	const seconds = parseRetryAfter(answer.headers.get("retry-after"), now);
	return seconds === undefined ? {} : { retryAfterSeconds: seconds };
}
