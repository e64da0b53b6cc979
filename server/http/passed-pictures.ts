import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { Context, MiddlewareHandler } from "hono";
import { openFile } from "../import/files/open-file.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { HttpEnv } from "./http-env.ts";
import { CACHE_CONTROL } from "./text-answer.ts";

/** What is passed on: no drawings (SVG), which could be opened as pages of this paper. */
const PICTURES = /^image\/(?:avif|webp|jpeg|png|gif)\s*(?:;|$)/i;
/** The most bytes that a picture may have. */
const LARGEST = 16 * 1024 * 1024;
/** So many are on their way at a time; who comes then is told to come again. */
const SIDE_BY_SIDE = 16;
const NOT_GIVEN = "The newsroom does not give this picture.";

/**
 * Passes a picture of the newsroom's own hosts on, for readers who keep it on their device: a browser hides from a page
 * what it has itself fetched from another host, and counts it as 7 MB or more. `/pictures/from/https/site.example/a.jpg`.
 * Only what the pages may show is asked for, and no redirect leads anywhere else.
 * @param home the WordPress that the paper is read from, which may lie in a private network
 */
export function passPictures(newsroom: Pick<Newsroom, "mediaOrigins">, home: string): MiddlewareHandler<HttpEnv> {
	const trustedHosts = new Set([new URL(home).host]);
	const isAllowed = (url: URL) => newsroom.mediaOrigins.some((origin) => new URL(origin).host === url.host);
	let underWay = 0;
	return async (c) => {
		const url = addressOf(c);
		if (!url || !isAllowed(url)) return sentence(404, "There is no such picture.");
		if (underWay >= SIDE_BY_SIDE) return sentence(503, "Too many pictures are being fetched.", { "retry-after": "5" });
		underWay += 1;
		const opened = openFile(url, { trustedHosts, isAllowed, signal: c.req.raw.signal });
		const answer = await opened.catch(() => "called off");
		if (typeof answer === "string") {
			underWay -= 1;
			return sentence(404, NOT_GIVEN);
		}
		answer.once("close", () => {
			underWay -= 1;
		});
		if (isPicture(answer)) return pass(answer);
		answer.destroy();
		return sentence(404, NOT_GIVEN);
	};
}

function pass(answer: IncomingMessage): Response {
	return new Response(Readable.toWeb(answer) as ReadableStream<Uint8Array<ArrayBuffer>>, {
		headers: {
			"content-type": answer.headers["content-type"] ?? "",
			"content-length": answer.headers["content-length"] ?? "",
			"cache-control": CACHE_CONTROL.file,
		},
	});
}

/** "/pictures/from/https/site.example/a.jpg?w=300" is "https://site.example/a.jpg?w=300". */
function addressOf(c: Context<HttpEnv>): URL | undefined {
	const { pathname, search } = new URL(c.req.url);
	const match = /^\/pictures\/from\/(https?)\/([^/@]+)(\/.*)$/.exec(pathname);
	if (!match) return undefined;
	const address = `${match[1]}://${match[2]}${match[3]}${search}`;
	return URL.canParse(address) ? new URL(address) : undefined;
}

/** Whole, and of a size that it says. */
function isPicture({ statusCode, headers }: IncomingMessage): boolean {
	const length = Number(headers["content-length"]);
	return statusCode === 200 && PICTURES.test(headers["content-type"] ?? "") && length > 0 && length <= LARGEST;
}

function sentence(status: number, text: string, more: Record<string, string> = {}): Response {
	const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": CACHE_CONTROL.never, ...more };
	return new Response(`${text}\n`, { status, headers });
}
