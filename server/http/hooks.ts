import type { Context } from "hono";
import * as v from "valibot";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Settings } from "../settings.ts";
import { isSigned, SIGNATURE_HEADER } from "../signature.ts";
import { apiError } from "./api-errors.ts";
import type { HttpEnv } from "./http-env.ts";
import { readBody } from "./read-body.ts";
import { CACHE_CONTROL } from "./text-answer.ts";

/** The most that a ping may have, in bytes; what the plugin file sends has about a hundred. */
const LONGEST_PING = 16 * 1024;

/** What a newsroom says when something public has changed. Without `post` it may be anything. */
const pingSchema = v.object({
	event: v.string(),
	post: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
	at: v.optional(v.string()),
});

/**
 * Answers `POST /hooks/changed`: what was kept of the story, or of everything, is asked again. Only who has the secret
 * (HOOK_SECRET) is believed. A ping that is caught on the way and sent again costs one more look at the newsroom.
 */
export function createHookHandler(
	newsroom: Newsroom,
	{ hookSecret }: Pick<Settings, "hookSecret">,
	now = () => new Date(),
) {
	return async (c: Context<HttpEnv>): Promise<Response> => {
		if (hookSecret === undefined || newsroom.refresh === undefined) {
			return apiError(404, "not-found", "There is nothing at this address.");
		}
		const body = await readBody(c.req.raw, LONGEST_PING);
		if (body.kind === "too-large") return apiError(413, "too-large", "The message is too long to be read.");
		const signature = c.req.header(SIGNATURE_HEADER);
		if (body.kind !== "text" || !isSigned(signature, hookSecret, body.text, now())) {
			return apiError(
				401,
				"bad-signature",
				"The signature is not right. BROADSHEET_SECRET and HOOK_SECRET must be the same, and both clocks true to five minutes.",
			);
		}
		const ping = parsePing(body.text);
		if (ping === undefined) return apiError(400, "bad-request", "The body is not the message of a change.");
		newsroom.refresh(ping.post === undefined ? undefined : String(ping.post));
		return new Response(null, { status: 204, headers: { "cache-control": CACHE_CONTROL.never } });
	};
}

function parsePing(text: string): v.InferOutput<typeof pingSchema> | undefined {
	try {
		const result = v.safeParse(pingSchema, JSON.parse(text));
		return result.success ? result.output : undefined;
	} catch {
		return undefined;
	}
}
