import { isRecord } from "../lib/is-record.ts";
import { Failure } from "../model/failure.ts";
import type { UnlockOutcome } from "../model/newsroom-api.ts";
import type { ReplyOutcome } from "../model/reply.ts";
import type { ReportOutcome } from "../model/report.ts";
import { isComment, isDiscussion, isProblems, isStory } from "./answer-shapes.ts";
import type { Answer } from "./exchange.ts";
import { failureOf, retryAfterOf } from "./failure-of.ts";

/** What became of a reply. Throws `Failure`. */
export function parseReplyOutcome(answer: Answer): ReplyOutcome {
	const { response } = answer;
	const body = isRecord(answer.body) ? answer.body : {};
	if (isComment(body.comment)) return { kind: "stored", comment: body.comment } as ReplyOutcome;
	if (isProblems(body.problems)) return { kind: "invalid", problems: body.problems } as ReplyOutcome;
	if (typeof body.refused === "string") {
		const retryAfterSeconds = retryAfterOf(response);
		return {
			kind: "refused",
			reason: body.refused,
			...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
			...(typeof body.replyAt === "string" && { replyAt: body.replyAt }),
		} as ReplyOutcome;
	}
	if (response.ok) throw new Failure("bad-answer", "The newsroom's answer to the reply could not be read.");
	throw failureOf(answer);
}

/** What became of a report. Throws `Failure`. */
export function parseReportOutcome(answer: Answer): ReportOutcome {
	const { response } = answer;
	const { report, at } = isRecord(answer.body) ? answer.body : {};
	if (report === "elsewhere" && typeof at === "string" && /^https?:/.test(at)) return { kind: "elsewhere", at };
	if (report === "taken" || report === "gone") return { kind: report };
	if (response.status === 429) return { kind: "too-fast", retryAfterSeconds: retryAfterOf(response) ?? 60 };
	if (response.ok) throw new Failure("bad-answer", "The newsroom's answer to the report could not be read.");
	throw failureOf(answer);
}

/** What a password opened. Throws `Failure`. */
export function parseUnlockOutcome(answer: Answer): UnlockOutcome {
	const body = isRecord(answer.body) ? answer.body : {};
	if (body.refused === "wrong-password") return { kind: "wrong-password" };
	if (!answer.response.ok) throw failureOf(answer);
	const { story, discussion } = body;
	if (isStory(story) && isDiscussion(discussion)) return { kind: "opened", story, discussion } as UnlockOutcome;
	throw new Failure("bad-answer", "The newsroom's answer to the password could not be read.");
}
