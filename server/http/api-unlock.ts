import type { Context } from "hono";
import * as v from "valibot";
import { apiUrls } from "../../src/urls.ts";
import type { Settings } from "../settings.ts";
import { filePath } from "./api.ts";
import { apiError, errorResponse } from "./api-errors.ts";
import { type HttpEnv, senderOf } from "./http-env.ts";
import { readJson } from "./read-json.ts";
import { CACHE_CONTROL } from "./text-answer.ts";
import type { UnlockDesk } from "./unlock-desk.ts";

/** A WordPress password has at most 255 characters; each may be escaped. */
const BODY_LIMIT = 4 * 1024;
const bodySchema = v.object({ password: v.string() });

/** Answers `POST /api/unlock/…`: a password as JSON in, the story with its discussion out, never to be kept. */
export function createUnlockHandler(desk: UnlockDesk, settings: Settings) {
	return async (c: Context<HttpEnv>): Promise<Response> => {
		const path = filePath(c, "/api/unlock");
		if (path === undefined) return apiError(404, "not-found", "There is nothing at this address.");
		const json = await readJson(c, settings, BODY_LIMIT);
		if (json instanceof Response) return json;
		const body = v.safeParse(bodySchema, json.value);
		if (!body.success) return apiError(400, "bad-request", "The body is an object with a password, a string.");
		try {
			const outcome = await desk(path, body.output.password, senderOf(c, settings));
			switch (outcome.kind) {
				case "opened": {
					const { story, discussion } = outcome;
					return Response.json({ story, discussion }, { headers: { "cache-control": CACHE_CONTROL.never } });
				}
				case "wrong-password":
					return refused(403, "wrong-password", "This is not the story's password.");
				case "too-fast":
					return refused(429, "too-fast", "Too many passwords in a short time.", {
						"retry-after": String(outcome.retryAfterSeconds),
					});
			}
		} catch (error) {
			return errorResponse(error, c.req.raw, apiUrls.unlock);
		}
	};
}

function refused(
	status: number,
	reason: "wrong-password" | "too-fast",
	message: string,
	headers: Record<string, string> = {},
): Response {
	return apiError(status, reason, message, { body: { refused: reason }, headers });
}
