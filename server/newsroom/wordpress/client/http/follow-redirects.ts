import type { Exchange, HttpAnswer, HttpRequest } from "./exchange.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer redirects to; undefined if it does not. */
export function redirectOf(answer: HttpAnswer): URL | undefined {
	const location = answer.headers.get("location");
	if (!REDIRECTS.has(answer.status) || location === null) return undefined;
	return URL.parse(asUtf8(location), answer.url) ?? undefined;
}

/**
 * Follows redirects of a GET or HEAD as long as `mayFollow` allows, at most `most` of them; what is not followed is
 * the answer itself.
 */
export async function followRedirects(
	exchange: Exchange,
	request: HttpRequest,
	most: number,
	mayFollow: (to: URL, from: URL) => boolean,
): Promise<HttpAnswer> {
	let answer = await exchange(request);
	for (let followed = 0; followed < most; followed++) {
		const to = redirectOf(answer);
		if (!to || !mayFollow(to, answer.url)) return answer;
		answer = await exchange({ ...request, url: to });
	}
	return answer;
}

/** Headers come as Latin-1; WordPress sends raw UTF-8 in `Location` where a slug has been translated by hand. */
function asUtf8(header: string): string {
	const text = Buffer.from(header, "latin1").toString("utf8");
	return text.includes("\uFFFD") ? header : text;
}
