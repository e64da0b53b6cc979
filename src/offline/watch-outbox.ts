import { isOnItsWay, type WaitingReply } from "../model/waiting-reply.ts";
import { addHeldReply } from "../reading/held-replies.ts";
import { changeWaiting, readOutbox } from "../reading/outbox.ts";
import { markOutboxEmpty, markOutboxUsed } from "../reading/outbox-flag.ts";
import { onOutboxNews, openOutboxChannel, tellOutboxNews } from "../reading/outbox-news.ts";
import { discardSentDraft } from "../reading/reply-draft.ts";
import { keepOwn } from "../reading/seen-comments.ts";
import { nextTryAt } from "./after-attempt.ts";
import { OUTBOX_SYNC_TAG, sendWaiting } from "./send-waiting.ts";

/** The shortest time between two looks, in milliseconds. */
const SHORTEST = 1_000;

let isWatching = false;
let isSending = false;
/** The network came back while something was being sent, perhaps too early for it. */
let isWantedAgain = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Sees to it that what waits goes out while a page is open: now, when the network is back, when the reader comes back to
 * the page, and after pauses that grow. Started by the first page that has something to send, once.
 */
export function watchOutbox(): void {
	if (isWatching) return;
	isWatching = true;
	openOutboxChannel();
	onOutboxNews(() => void tend());
	window.addEventListener("online", () => void sendNow());
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "visible") void tend();
	});
	void sendNow();
}

/** Asks the browser to send what waits also when no page is open any more. Not all browsers can. */
export async function requestSync(): Promise<void> {
	try {
		const registration = await navigator.serviceWorker?.ready;
		await (registration as SyncRegistration | undefined)?.sync?.register(OUTBOX_SYNC_TAG);
	} catch {
		// Forbidden by a setting: then it goes out from a page.
	}
}

type SyncRegistration = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

async function sendNow(): Promise<void> {
	isWantedAgain = isSending;
	if (isSending) return;
	isSending = true;
	// What failed is written down with each reply; what can't be read now is looked at again at the next sign of life.
	await sendWaiting().catch(() => undefined);
	isSending = false;
	if (isWantedAgain) await sendNow();
	else await tend();
}

/** Takes over what has arrived, and sets the clock for what waits. */
async function tend(): Promise<void> {
	clearTimeout(timer);
	const replies = await readOutbox().catch(() => undefined);
	if (!replies) return;
	const left = [];
	for (const reply of replies) if (!(await takeOver(reply))) left.push(reply);
	if (left.length === 0) markOutboxEmpty();
	else markOutboxUsed();
	const times = left.filter(isOnItsWay).map((reply) => nextTryAt(reply, Math.random()));
	clearTimeout(timer);
	if (times.length > 0) timer = setTimeout(() => void sendNow(), Math.max(SHORTEST, Math.min(...times) - Date.now()));
}

/** Takes out a reply that the newsroom has and tells all pages, once: a worker can't remember a held one for its writer. */
async function takeOver(reply: WaitingReply): Promise<boolean> {
	const { key, storyPath, state } = reply;
	if (state.kind !== "stored") return false;
	const { comment } = state;
	discardSentDraft(storyPath, reply);
	if (comment.status === "held") addHeldReply(storyPath, comment);
	const before = await changeWaiting(key, () => undefined);
	if (before) await keepOwn(storyPath, comment.id).catch(() => {});
	if (before) tellOutboxNews({ storyPath, arrived: { key, comment } });
	return true;
}
