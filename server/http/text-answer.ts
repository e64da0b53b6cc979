import { contentHash } from "./etag.ts";

/** A whole answer of text, before it is fitted to a request (`responder.ts`). Header names are in lower case. */
export type TextAnswer = {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
	/** Names the body; with status 200 its ETag is made of it. */
	hash: string;
};

/**
 * How long a copy may be shown. Stories and lists may be a minute old, and older while a fresh one is fetched; a
 * discussion is asked for each time, so that readers see their own reply; so is a page, since it names the scripts of
 * one build. All have an ETag: asking again costs a few bytes where nothing changed.
 */
export const CACHE_CONTROL = {
	story: "public, max-age=60, stale-while-revalidate=600",
	discussion: "public, max-age=0, must-revalidate",
	copy: "public, max-age=0, must-revalidate",
	search: "public, max-age=60",
	page: "public, max-age=0, must-revalidate",
	feed: "public, max-age=300, stale-while-revalidate=600",
	sitemap: "public, max-age=3600",
	unchanging: "public, max-age=31536000, immutable",
	file: "public, max-age=3600, stale-while-revalidate=86400",
	revalidated: "no-cache",
	never: "no-store",
} as const;

export function textAnswer(body: string, headers: Record<string, string>, status = 200): TextAnswer {
	const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
	const bytes = Buffer.from(body);
	return { status, headers: lowerCase, body: bytes, hash: contentHash(bytes) };
}

export function jsonAnswer(value: unknown, cacheControl: string, status = 200): TextAnswer {
	const headers = { "content-type": "application/json; charset=utf-8", "cache-control": cacheControl };
	return textAnswer(JSON.stringify(value), headers, status);
}
