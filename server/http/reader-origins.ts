import type { MiddlewareHandler } from "hono";
import type { HttpEnv } from "./http-env.ts";

/** How long a browser may remember that it may ask, in seconds; none remembers it for longer than two hours. */
const REMEMBERED = "7200";

/**
 * Lets the pages of these origins, static copies of this paper, post and read the answer (CORS). Nothing is said to
 * any other origin, and no cookie is ever taken.
 */
export function allowReaderOrigins(origins: readonly string[] = []): MiddlewareHandler<HttpEnv> {
	return async (c, next) => {
		const origin = c.req.header("origin");
		const isReader = origin !== undefined && origins.includes(origin);
		if (isReader && c.req.method === "OPTIONS") {
			c.res = new Response(null, {
				status: 204,
				headers: {
					"access-control-allow-methods": "POST",
					"access-control-allow-headers": "content-type, idempotency-key",
					"access-control-max-age": REMEMBERED,
				},
			});
		} else await next();
		if (origins.length > 0) c.res.headers.append("vary", "Origin");
		if (!isReader) return;
		c.res.headers.set("access-control-allow-origin", origin);
		c.res.headers.set("access-control-expose-headers", "location, retry-after");
	};
}
