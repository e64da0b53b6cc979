import type { Context } from "hono";
import type { Settings } from "../settings.ts";
import { logFailure } from "./api-errors.ts";
import { isCrossSite } from "./cross-site.ts";
import { failurePage } from "./failure-page.ts";
import { type HttpEnv, ownHosts, publicAddress } from "./http-env.ts";
import type { PageRequest, Pages } from "./page/create-pages.ts";
import { readBody } from "./read-body.ts";
import type { Respond } from "./responder.ts";
import { CACHE_CONTROL, textAnswer } from "./text-answer.ts";

/** What answers a form needs of the rest. */
export type FormParts = { pages: Pages; respond: Respond; settings: Settings };
export type TakeForm = (c: Context<HttpEnv>, fields: URLSearchParams) => Promise<Response>;

/** Answers a POST to a story's own address: a form of a browser without JavaScript. `unlock=1` marks the password's. */
export function createFormHandler(takers: { reply: TakeForm; unlock: TakeForm }, settings: Settings) {
	return async (c: Context<HttpEnv>): Promise<Response> => {
		const body = await readForm(c, settings);
		if (body instanceof Response) return body;
		const fields = new URLSearchParams(body.text);
		return fields.get("unlock") === "1" ? takers.unlock(c, fields) : takers.reply(c, fields);
	};
}

/**
 * The page that a form stands on, with what was posted and what became of it. `wait`: seconds until it may be tried
 * again. Where the page itself fails, `typed` is given back.
 */
export async function pageAgain(
	c: Context<HttpEnv>,
	{ pages, respond, settings }: FormParts,
	attempt: Omit<PageRequest, "url">,
	{ status, wait, typed }: { status: number; wait?: number | undefined; typed?: string },
): Promise<Response> {
	const url = publicAddress(c, settings);
	try {
		const page = await pages.answer({ url, ...attempt });
		const headers = {
			...page.headers,
			"cache-control": CACHE_CONTROL.never,
			...(wait !== undefined && { "retry-after": String(wait) }),
		};
		return await respond(c.req.raw, textAnswer(page.body, headers, page.status === 200 ? status : page.status));
	} catch (error) {
		logFailure(error, c.req.raw);
		return failurePage(error, url.pathname, typed);
	}
}

async function readForm(c: Context<HttpEnv>, settings: Settings): Promise<Response | { text: string }> {
	const { headers } = c.req.raw;
	if (isCrossSite(headers, ownHosts(c, settings), settings.readerOrigins))
		return sentence(403, "Replies are taken from this paper's own pages.");
	const type = headers.get("content-type") ?? "";
	if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type) || headers.has("content-encoding")) {
		return sentence(415, "A reply by form is sent as application/x-www-form-urlencoded.");
	}
	const body = await readBody(c.req.raw);
	if (body.kind === "too-large")
		return sentence(413, "The reply is too long to be read. Go back, and send it in parts.");
	if (body.kind === "broken-off") return sentence(400, "The reply broke off.");
	if (body.kind === "not-utf8") return sentence(400, "The reply is not text in UTF-8.");
	return body;
}

/** Only ever to this paper: a path that starts with two slashes would be another host. */
export function redirect(status: 303 | 308, to: string): Response {
	const location = to.replace(/^\/{2,}/, "/");
	return new Response(null, { status, headers: { location, "cache-control": CACHE_CONTROL.never } });
}

function sentence(status: number, text: string): Response {
	const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": CACHE_CONTROL.never };
	return new Response(`${text}\n`, { status, headers });
}
