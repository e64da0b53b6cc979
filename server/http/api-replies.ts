import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import type { ReplyOutcome, ReplyRefusal } from "../../src/model/reply.ts";
import { apiUrls, commentUrl } from "../../src/urls.ts";
import type { Settings } from "../settings.ts";
import { filePath } from "./api.ts";
import { apiError, errorResponse } from "./api-errors.ts";
import { type HttpEnv, senderOf } from "./http-env.ts";
import { readJson } from "./read-json.ts";
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
	filtered: "The newsroom's filter has set this comment aside.",
	"login-required": "The newsroom takes comments on its own page only, or from its registered readers only.",
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
	const json = await readJson(c, settings);
	if (json instanceof Response) return json;
	if (!isIdempotencyKey(key)) {
		return apiError(400, "bad-request", "Idempotency-Key has 8 to 128 visible ASCII characters.");
	}
	const reading = parseReplyInput(json.value);
	if (reading.kind === "malformed") return apiError(400, "bad-request", reading.message);
	if (reading.kind === "invalid") return outcomeResponse("/", reading);
	return reading.input;
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
			const { reason, retryAfterSeconds, replyAt } = outcome;
			if (status === 429) headers["retry-after"] = String(retryAfterSeconds ?? 60);
			const body = { refused: reason, ...(replyAt !== undefined && { replyAt }) };
			return apiError(status, reason, REFUSALS[reason], { body, headers });
		}
	}
}
