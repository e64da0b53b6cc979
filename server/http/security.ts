import type { MiddlewareHandler } from "hono";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Settings } from "../settings.ts";
import type { HttpEnv } from "./http-env.ts";
import type { InlineHashes } from "./page/template.ts";
import {
	buildPageCsp,
	buildScriptCsp,
	FILE_CSP,
	PAGE_HEADERS,
	SECURITY_HEADERS,
	STRICT_TRANSPORT,
} from "./security-headers.ts";

/**
 * Adds what every response says, where it does not say it itself. `inline`: hashes of what stands inline in every page.
 * The newsroom is asked for its media origins at each page: it may learn of them late.
 */
export function addSecurityHeaders(
	{ publicUrl }: Pick<Settings, "publicUrl">,
	inline: InlineHashes,
	newsroom: Pick<Newsroom, "mediaOrigins">,
): MiddlewareHandler<HttpEnv> {
	const isSecure = publicUrl?.startsWith("https:") ?? false;
	const headers = Object.entries({
		...SECURITY_HEADERS,
		...(isSecure && { "strict-transport-security": STRICT_TRANSPORT }),
	});
	const pageHeaders = Object.entries(PAGE_HEADERS);
	const scriptCsp = buildScriptCsp({ isSecure });
	const cspOf = (type: string) => {
		if (type.startsWith("text/html")) return buildPageCsp(inline, { isSecure, mediaOrigins: newsroom.mediaOrigins });
		return /^(?:text|application)\/javascript\b/.test(type) ? scriptCsp : FILE_CSP;
	};
	return async (c, next) => {
		await next();
		const { headers: given } = c.res;
		const type = given.get("content-type") ?? "";
		for (const [name, value] of headers) if (!given.has(name)) given.set(name, value);
		if (type.startsWith("text/html")) for (const [name, value] of pageHeaders) given.set(name, value);
		// The headers of a 304 replace those of the copy it confirms, whose policy is the right one.
		if (given.has("content-security-policy") || c.res.status === 304) return;
		given.set("content-security-policy", cspOf(type));
	};
}
