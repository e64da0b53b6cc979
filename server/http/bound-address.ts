import type { MiddlewareHandler } from "hono";
import { apiError } from "./api-errors.ts";
import type { HttpEnv } from "./http-env.ts";
import { CACHE_CONTROL } from "./text-answer.ts";

/** The longest address that is looked at, in characters: a search of 200 takes 1,800 of them when each is escaped. */
const LONGEST = 4_096;
/** What links are sent about with has a dozen. */
const MOST_PARAMETERS = 50;

/** Answers addresses that are longer than any of this paper's can be, before anything is made of them. */
export const boundAddress: MiddlewareHandler<HttpEnv> = async (c, next) => {
	const { pathname, search } = new URL(c.req.url);
	if (pathname.length + search.length <= LONGEST && search.split("&").length <= MOST_PARAMETERS) return next();
	const message = "This address is too long.";
	if (pathname.startsWith("/api/")) return apiError(414, "bad-request", message);
	const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": CACHE_CONTROL.never };
	return new Response(`${message}\n`, { status: 414, headers });
};
