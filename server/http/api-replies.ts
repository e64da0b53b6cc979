import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import type { ReplyOutcome, ReplyRefusal } from "../../src/model/reply.ts";
import { apiUrls, commentUrl } from "../../src/urls.ts";
import type { Settings } from "../settings.ts";
import { filePath } from "./api.ts";
import { apiError, errorResponse } from "./api-errors.ts";
import { isCrossSite } from "./cross-site.ts";
import { type HttpEnv, ownHosts, senderOf } from "./http-env.ts";
import { readBody } from "./read-body.ts";
import { isIdempotencyKey, type ReplyDesk, replyStatus } from "./reply-desk.ts";
import { parseReplyInput } from "./reply-input.ts";
import { CACHE_CONTROL } from "./text-answer.ts";

/** Why a reply was not taken, for who writes the program that sent it; readers get their sentence from the page. */
const REFUSALS: Record<ReplyRefusal, string> = {
	closed: "This discussion takes no new comments.",
	duplicate: "The same comment is already there.",
	"too-fast": "Too many replies in a short time.",
	"parent-missing": "The comment that this one answers is not there.",
	"story-missing": "There is no story at this address.",
};

/** Answers `POST /api/replies/…`: a reply as JSON in, the stored comment or the reason out. */
export function createReplyHandler(desk: ReplyDesk, settings: Settings) {
	return async (c: Context<HttpEnv>): Promise<Response> => {
		const path = filePath(c, "/api/replies");
		if (path === undefined) return apiError(404, "not-found", "There is nothing at this address.");
		const key = c.req.header("idempotency-key") ?? randomUUID();
		const input = await readInput(c, key, settings);
		if (input instanceof Response) return input;
		try {
			const reply = { path, input, key, ipAddress: senderOf(c, settings) };
			return outcomeResponse(path, await desk(reply));
		} catch (error) {
			return errorResponse(error, c.req.raw, apiUrls.replies);
		}
	};
}

/** The reply in a request, or what is wrong with the request. */
async function readInput(c: Context<HttpEnv>, key: string, settings: Settings) {
	const { headers } = c.req.raw;
	if (isCrossSite(headers, ownHosts(c, settings))) {
		return apiError(403, "cross-site", "Replies are taken from this paper's own pages.");
	}
	const type = headers.get("content-type") ?? "";
	if (!/^application\/json\s*(?:;|$)/i.test(type) || headers.has("content-encoding")) {
		return apiError(415, "wrong-content-type", "A reply is sent as application/json, not packed.");
	}
	if (!isIdempotencyKey(key)) {
		return apiError(400, "bad-request", "Idempotency-Key has 8 to 128 visible ASCII characters.");
	}
	const body = await readBody(c.req.raw);
	if (body.kind === "too-large") return apiError(413, "too-large", "The reply is too long to be read.");
	const value = body.kind === "text" ? parseJson(body.text) : undefined;
	if (value === undefined) return apiError(400, "bad-request", "The body is not JSON in UTF-8.");
	const reading = parseReplyInput(value);
	if (reading.kind === "malformed") return apiError(400, "bad-request", reading.message);
	if (reading.kind === "invalid") return outcomeResponse("/", reading);
	return reading.input;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function outcomeResponse(path: string, outcome: ReplyOutcome): Response {
	const status = replyStatus(outcome);
	const headers: Record<string, string> = { "cache-control": CACHE_CONTROL.never };
	switch (outcome.kind) {
		case "stored":
			headers.location = commentUrl(path, encodeURIComponent(outcome.comment.id));
			return Response.json({ comment: outcome.comment }, { status, headers });
		case "invalid":
			return Response.json({ problems: outcome.problems }, { status, headers });
		case "refused": {
			const { reason, retryAfterSeconds } = outcome;
			if (status === 429) headers["retry-after"] = String(retryAfterSeconds ?? 60);
			return apiError(status, reason, REFUSALS[reason], { body: { refused: reason }, headers });
		}
	}
}
