import { randomUUID } from "node:crypto";
import type { UnlockOutcome } from "../../src/model/newsroom-api.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { neighbourhood } from "./client-address.ts";
import { createRateLimit } from "./rate-limit.ts";

export type UnlockDesk = (
	path: string,
	password: string,
	ipAddress: string | undefined,
) => Promise<UnlockOutcome | { kind: "too-fast"; retryAfterSeconds: number }>;

/**
 * Tries passwords at the newsroom, not faster than the limit: all but right ones count, also those that the newsroom
 * failed to answer, so that nobody guesses them all.
 */
export function createUnlockDesk(newsroom: Newsroom, attemptsPerMinute: number | undefined): UnlockDesk {
	const limit = createRateLimit(attemptsPerMinute);
	return async (path, password, ipAddress) => {
		const sender = neighbourhood(ipAddress);
		const attempt = randomUUID();
		const retryAfterSeconds = limit.take(sender, attempt);
		if (retryAfterSeconds !== undefined) return { kind: "too-fast", retryAfterSeconds };
		const outcome = await newsroom.unlock(path, password);
		if (outcome.kind === "opened") limit.giveBack(sender, attempt);
		return outcome;
	};
}
