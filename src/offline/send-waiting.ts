import { postReply } from "../api/fetch-newsroom.ts";
import { Failure } from "../model/failure.ts";
import { type Attempt, isOnItsWay, type WaitingReply } from "../model/waiting-reply.ts";
import { changeWaiting, claimNext, readOutbox } from "../reading/outbox.ts";
import { tellOutboxNews } from "../reading/outbox-news.ts";
import { afterAttempt } from "./after-attempt.ts";

/** The tag under which Background Sync is asked to send what waits. */
export const OUTBOX_SYNC_TAG = "broadsheet:outbox";

const LOCK = "broadsheet:outbox";

/**
 * Sends what waits in the outbox and may be sent now, oldest first; in a page or in the service worker. It rejects with
 * a `Failure` as long as something waits on: Background Sync tries again later what was rejected.
 *
 * Two at once do no harm: where there are locks the second leaves it to the first, so that replies go out in order; where
 * there are none (a paper by plain http) each reply is claimed by one of them for a while (`LEASE`); and if both sent
 * the same one, it would be under the same key.
 */
export async function sendWaiting(): Promise<void> {
	if (!("locks" in navigator)) return sendAll();
	await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
		if (lock) await sendAll();
	});
}

async function sendAll(): Promise<void> {
	const tried = new Set<string>();
	let last: Failure | undefined;
	for (let reply = await claimNext(tried, Date.now()); reply; reply = await claimNext(tried, Date.now())) {
		tried.add(reply.key);
		tellOutboxNews({ storyPath: reply.storyPath });
		const attempt = await send(reply);
		await keepOutcome(reply, attempt);
		last = attempt.kind === "failed" ? attempt.failure : undefined;
		if (isForAll(attempt)) break;
	}
	if ((await readOutbox()).some(isOnItsWay)) throw last ?? new Failure("busy", "Something waits on.");
}

/** Whether the others would fare no better now. */
function isForAll(attempt: Attempt): boolean {
	if (attempt.kind === "failed") return attempt.failure.kind === "offline" || attempt.failure.kind === "busy";
	return attempt.outcome.kind === "refused" && attempt.outcome.reason === "too-fast";
}

async function send({ url, input, key }: WaitingReply): Promise<Attempt> {
	try {
		return { kind: "answered", outcome: await postReply(url, input, key) };
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return { kind: "failed", failure: error };
	}
}

/** Writes down what an attempt came to, and tells the pages of it. */
async function keepOutcome({ key, storyPath }: WaitingReply, attempt: Attempt): Promise<void> {
	const now = Date.now();
	const before = await changeWaiting(key, (reply) => afterAttempt(reply, attempt, now));
	const hasArrivedBefore = before && afterAttempt(before, attempt, now) === undefined;
	// Of one that is stored the page tells that takes it over (`watch-outbox.ts`).
	tellOutboxNews({ storyPath, ...(hasArrivedBefore && { arrived: { key } }) });
}
