import type { Context } from "hono";
import { Failure } from "../../src/model/failure.ts";
import type { Settings } from "../settings.ts";
import { failureStatus, logError } from "./api-errors.ts";
import { isCrossSite } from "./cross-site.ts";
import { type HttpEnv, ownHosts, publicAddress, senderOf } from "./http-env.ts";
import type { PageRequest, Pages } from "./page/create-pages.ts";
import { readBody } from "./read-body.ts";
import { formKey, type ReplyDesk, replyStatus } from "./reply-desk.ts";
import { parseReplyForm } from "./reply-input.ts";
import type { Respond } from "./responder.ts";
import { CACHE_CONTROL, textAnswer } from "./text-answer.ts";

type ReplyAttempt = NonNullable<PageRequest["replyAttempt"]>;

/**
 * Answers a POST to a story's own address: the reply form of a browser without JavaScript. What is stored redirects
 * back to the story; what is not comes back as the page with every word still in its form.
 */
export function createFormHandler(desk: ReplyDesk, pages: Pages, respond: Respond, settings: Settings) {
	/** The page again, with what was typed and what became of it. */
	async function answerAttempt(c: Context<HttpEnv>, attempt: ReplyAttempt, status: number, wait = waitOf(attempt)) {
		const page = await pages.answer({ url: publicAddress(c, settings), replyAttempt: attempt });
		const headers = {
			...page.headers,
			"cache-control": CACHE_CONTROL.never,
			...(wait !== undefined && { "retry-after": String(wait) }),
		};
		return respond(c.req.raw, textAnswer(page.body, headers, page.status === 200 ? status : page.status));
	}

	return async (c: Context<HttpEnv>): Promise<Response> => {
		const body = await readForm(c, settings);
		if (body instanceof Response) return body;
		const { pathname } = publicAddress(c, settings);
		const { input, key } = parseReplyForm(body.text);
		try {
			const reply = { path: pathname, input, key: formKey(pathname, input, key), ipAddress: senderOf(c, settings) };
			const outcome = await desk(reply);
			if (outcome.kind !== "stored") return await answerAttempt(c, { input, outcome }, replyStatus(outcome));
			const { id, status } = outcome.comment;
			const mark = status === "held" ? "?reply=held#discussion" : `?reply=published#comment-${encodeURIComponent(id)}`;
			return redirect(303, `${pathname}${mark}`);
		} catch (error) {
			if (error instanceof Failure && error.kind === "moved" && error.to !== undefined) return redirect(308, error.to);
			if (!(error instanceof Failure)) logError(error, c.req.raw);
			const failure = error instanceof Failure ? error : new Failure("server", "The newsroom failed to answer.");
			const { kind, retryAfterSeconds } = failure;
			const attempt: ReplyAttempt = { input, outcome: { kind: "failed", failure: { kind } } };
			return answerAttempt(c, attempt, failureStatus(failure), retryAfterSeconds);
		}
	};
}

async function readForm(c: Context<HttpEnv>, settings: Settings): Promise<Response | { text: string }> {
	const { headers } = c.req.raw;
	if (isCrossSite(headers, ownHosts(c, settings)))
		return sentence(403, "Replies are taken from this paper's own pages.");
	const type = headers.get("content-type") ?? "";
	if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type) || headers.has("content-encoding")) {
		return sentence(415, "A reply by form is sent as application/x-www-form-urlencoded.");
	}
	const body = await readBody(c.req.raw);
	if (body.kind === "too-large")
		return sentence(413, "The reply is too long to be read. Go back, and send it in parts.");
	if (body.kind === "not-utf8") return sentence(400, "The reply is not text in UTF-8.");
	return body;
}

function waitOf({ outcome }: ReplyAttempt): number | undefined {
	return outcome.kind === "refused" ? outcome.retryAfterSeconds : undefined;
}

/** Only ever to this paper: a path that starts with two slashes would be another host. */
function redirect(status: 303 | 308, to: string): Response {
	const location = to.replace(/^\/{2,}/, "/");
	return new Response(null, { status, headers: { location, "cache-control": CACHE_CONTROL.never } });
}

function sentence(status: number, text: string): Response {
	const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": CACHE_CONTROL.never };
	return new Response(`${text}\n`, { status, headers });
}
