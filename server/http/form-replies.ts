import type { Context } from "hono";
import { Failure } from "../../src/model/failure.ts";
import { failureStatus, logError } from "./api-errors.ts";
import { type FormParts, pageAgain, redirect, type TakeForm } from "./form-posts.ts";
import { type HttpEnv, publicAddress, senderOf } from "./http-env.ts";
import type { PageRequest } from "./page/create-pages.ts";
import { formKey, type ReplyDesk, replyStatus } from "./reply-desk.ts";
import { parseReplyForm } from "./reply-input.ts";

type ReplyAttempt = NonNullable<PageRequest["replyAttempt"]>;

/**
 * The reply form of a browser without JavaScript. What is stored redirects back to the story; what is not comes back
 * as the page with every word still in its form.
 */
export function createReplyTaker(desk: ReplyDesk, parts: FormParts): TakeForm {
	const answerAttempt = (c: Context<HttpEnv>, replyAttempt: ReplyAttempt, status: number, wait?: number) =>
		pageAgain(c, parts, { replyAttempt }, { status, wait, typed: replyAttempt.input.text });

	return async (c, fields) => {
		const { pathname } = publicAddress(c, parts.settings);
		const { input, key } = parseReplyForm(fields);
		try {
			const ipAddress = senderOf(c, parts.settings);
			const outcome = await desk({ path: pathname, input, key: formKey(pathname, input, key), ipAddress });
			if (outcome.kind !== "stored") {
				const wait = outcome.kind === "refused" ? outcome.retryAfterSeconds : undefined;
				return await answerAttempt(c, { input, outcome }, replyStatus(outcome), wait);
			}
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
