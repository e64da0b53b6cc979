import { Failure } from "../../src/model/failure.ts";
import { failureStatus, logError } from "./api-errors.ts";
import { type FormParts, pageAgain, redirect, type TakeForm } from "./form-posts.ts";
import { publicAddress, senderOf } from "./http-env.ts";
import type { UnlockDesk } from "./unlock-desk.ts";

/**
 * The password form of a browser without JavaScript: answered with the whole page, opened, or with the form and what
 * is wrong. Neither is kept by anything on the way, and nothing of the password is in it.
 */
export function createUnlockTaker(desk: UnlockDesk, parts: FormParts): TakeForm {
	return async (c, fields) => {
		const { pathname } = publicAddress(c, parts.settings);
		try {
			const outcome = await desk(pathname, fields.get("password") ?? "", senderOf(c, parts.settings));
			switch (outcome.kind) {
				case "opened":
					return await pageAgain(c, parts, { unlockAttempt: outcome }, { status: 200 });
				case "wrong-password":
					return await pageAgain(c, parts, { unlockAttempt: outcome }, { status: 403 });
				case "too-fast": {
					const { retryAfterSeconds } = outcome;
					const failure = { kind: "busy" as const, retryAfterSeconds };
					const unlockAttempt = { kind: "failed" as const, failure };
					return await pageAgain(c, parts, { unlockAttempt }, { status: 429, wait: retryAfterSeconds });
				}
			}
		} catch (error) {
			if (error instanceof Failure && error.kind === "moved" && error.to !== undefined) return redirect(303, error.to);
			if (!(error instanceof Failure)) logError(error, c.req.raw);
			const failure = error instanceof Failure ? error : new Failure("server", "The newsroom failed to answer.");
			const { kind, retryAfterSeconds } = failure;
			const told = { kind, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
			const unlockAttempt = { kind: "failed" as const, failure: told };
			return pageAgain(c, parts, { unlockAttempt }, { status: failureStatus(failure), wait: retryAfterSeconds });
		}
	};
}
