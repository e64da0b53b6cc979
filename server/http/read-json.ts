import type { Context } from "hono";
import type { Settings } from "../settings.ts";
import { apiError } from "./api-errors.ts";
import { isCrossSite } from "./cross-site.ts";
import { type HttpEnv, ownHosts } from "./http-env.ts";
import { readBody } from "./read-body.ts";

/** The JSON that a page of this paper posts, or what is wrong with the request. `limit`: the most bytes that it may have. */
export async function readJson(
	c: Context<HttpEnv>,
	settings: Settings,
	limit?: number,
): Promise<{ value: unknown } | Response> {
	const { headers } = c.req.raw;
	if (isCrossSite(headers, ownHosts(c, settings), settings.readerOrigins)) {
		return apiError(403, "cross-site", "This is taken from this paper's own pages.");
	}
	const type = headers.get("content-type") ?? "";
	if (!/^application\/json\s*(?:;|$)/i.test(type) || headers.has("content-encoding")) {
		return apiError(415, "wrong-content-type", "The body is sent as application/json, not packed.");
	}
	const body = await readBody(c.req.raw, limit);
	if (body.kind === "too-large") return apiError(413, "too-large", "The body is too long to be read.");
	const value = body.kind === "text" ? parseJson(body.text) : undefined;
	return value === undefined ? apiError(400, "bad-request", "The body is not JSON in UTF-8.") : { value };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
