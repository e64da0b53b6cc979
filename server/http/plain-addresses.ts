import type { MiddlewareHandler } from "hono";
import { Failure } from "../../src/model/failure.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Settings } from "../settings.ts";
import { type HttpEnv, publicAddress } from "./http-env.ts";
import { CACHE_CONTROL } from "./text-answer.ts";

/** What WordPress makes its plain addresses of (its public query variables): `/?p=17`, `/?s=tide`. */
const PLAIN = ["p", "page_id", "attachment_id", "cat", "author", "s", "paged"];

/**
 * On the front page's path: sends who comes by one of the newsroom's plain addresses to where that stands here.
 * A search is another one each day; everything else has moved for good. What leads nowhere is the front page.
 */
export function followPlainAddresses(newsroom: Newsroom, settings: Settings): MiddlewareHandler<HttpEnv> {
	return async (c, next) => {
		const { searchParams } = new URL(c.req.url);
		const isPlain = newsroom.findPath !== undefined && PLAIN.some((name) => searchParams.has(name));
		const path = isPlain ? await findPath(newsroom, publicAddress(c, settings)) : undefined;
		if (path === undefined || path === "/") return next();
		// Only ever to this paper: a path that starts with two slashes would be another host.
		const location = path.replace(/^\/*/, "/");
		const headers = { location, "cache-control": CACHE_CONTROL.page };
		return new Response(null, { status: searchParams.has("s") ? 302 : 301, headers });
	};
}

async function findPath(newsroom: Newsroom, url: URL): Promise<string | undefined> {
	try {
		return await newsroom.findPath?.(url);
	} catch (error) {
		if (error instanceof Failure) return undefined;
		throw error;
	}
}
