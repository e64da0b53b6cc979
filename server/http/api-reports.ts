import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import * as v from "valibot";
import { LONGEST_NOTE, REPORT_REASONS, type ReportOutcome } from "../../src/model/report.ts";
import { apiUrls } from "../../src/urls.ts";
import type { Settings } from "../settings.ts";
import { filePath } from "./api.ts";
import { apiError, errorResponse } from "./api-errors.ts";
import { type HttpEnv, senderOf } from "./http-env.ts";
import { readJson } from "./read-json.ts";
import { isIdempotencyKey } from "./reply-desk.ts";
import type { ReportDesk } from "./report-desk.ts";
import { CACHE_CONTROL } from "./text-answer.ts";

/** The longest note, each of its characters escaped, and a little. */
const BODY_LIMIT = 8 * 1024;

const bodySchema = v.object({
	id: v.pipe(v.string(), v.maxLength(40)),
	reason: v.picklist(REPORT_REASONS),
	note: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NOTE))),
});

/** Answers `POST /api/reports/…`: a report of a comment as JSON in, what became of it out. */
export function createReportHandler(desk: ReportDesk, settings: Settings) {
	return async (c: Context<HttpEnv>): Promise<Response> => {
		const path = filePath(c, "/api/reports");
		if (path === undefined) return apiError(404, "not-found", "There is nothing at this address.");
		const key = c.req.header("idempotency-key") ?? randomUUID();
		const json = await readJson(c, settings, BODY_LIMIT);
		if (json instanceof Response) return json;
		if (!isIdempotencyKey(key)) {
			return apiError(400, "bad-request", "Idempotency-Key has 8 to 128 visible ASCII characters.");
		}
		const body = v.safeParse(bodySchema, json.value);
		if (!body.success) return apiError(400, "bad-request", SHAPE);
		const { id, reason, note } = body.output;
		const report = { reason, ...(note !== undefined && { note: note.toWellFormed() }) };
		try {
			return outcomeResponse(await desk({ path, id, report, key }, senderOf(c, settings)));
		} catch (error) {
			return errorResponse(error, c.req.raw, apiUrls.reports);
		}
	};
}

const SHAPE = `The body is an object with the id of a comment, a reason (${REPORT_REASONS.join(", ")}), and perhaps a note of at most ${LONGEST_NOTE} characters.`;

function outcomeResponse(outcome: ReportOutcome): Response {
	switch (outcome.kind) {
		case "taken":
			return Response.json({ report: "taken" }, { headers: { "cache-control": CACHE_CONTROL.never } });
		case "elsewhere":
			return Response.json(
				{ report: "elsewhere", at: outcome.at },
				{ headers: { "cache-control": CACHE_CONTROL.never } },
			);
		case "gone":
			return apiError(404, "not-found", "There is no such comment.", { body: { report: "gone" } });
		case "too-fast":
			return apiError(429, "too-fast", "Too many reports in a short time.", {
				headers: { "retry-after": String(outcome.retryAfterSeconds) },
			});
	}
}
