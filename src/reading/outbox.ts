import { isOnItsWay, type WaitingReply } from "../model/waiting-reply.ts";
import { deviceDatabase, deviceDatabaseToRead } from "./device-database.ts";

/*
 * The replies that are on their way, in IndexedDB: pages and the service worker share it. Each function is one
 * transaction, and the browser lets no two that write run at once, in whatever tabs: of two that want the same reply
 * one comes second and sees what the first has done. All reject where the device keeps nothing.
 */

/** How long whoever sends a reply may take before others may, in milliseconds: longer than one request is waited for. */
export const LEASE = 15_000;
/** Longer than anybody asks to wait, in milliseconds: `notBefore` beyond it is of a clock that was put back since. */
const LONGEST = 2 * 60 * 60_000;

/** All of them, the oldest first. */
export async function readOutbox(): Promise<WaitingReply[]> {
	return inOrder((await (await deviceDatabaseToRead())?.getAll("outbox")) ?? []);
}

/** Keeps one; on the disk when this resolves. What is known of an earlier attempt under the same key stays known. */
export async function keepWaiting(reply: WaitingReply): Promise<void> {
	const transaction = (await deviceDatabase()).transaction("outbox", "readwrite", { durability: "strict" });
	const before = await transaction.store.get(reply.key);
	const mayHaveArrived = reply.mayHaveArrived || before?.mayHaveArrived || before?.state.kind === "sending";
	await Promise.all([transaction.store.put({ ...reply, mayHaveArrived }), transaction.done]);
}

/** The first that may be sent now and is none of `tried`, marked as being sent. */
export async function claimNext(tried: ReadonlySet<string>, now: number): Promise<WaitingReply | undefined> {
	const transaction = (await deviceDatabase()).transaction("outbox", "readwrite");
	const replies = inOrder(await transaction.store.getAll());
	const next = replies.find((reply) => !tried.has(reply.key) && isDue(reply, now));
	const claimed: WaitingReply | undefined = next && {
		...next,
		// One that was being sent has lost its sender, and perhaps the answer.
		mayHaveArrived: next.mayHaveArrived || next.state.kind === "sending",
		state: { kind: "sending" },
		triedAt: now,
		notBefore: now + LEASE,
	};
	if (claimed) await transaction.store.put(claimed);
	await transaction.done;
	return claimed;
}

/**
 * Takes one out for its writer to change or drop it. Not while it is being sent: then its answer is a moment away.
 * `gone`: it has arrived meanwhile, or another tab has taken it.
 */
export async function takeBack(key: string, now: number): Promise<"taken" | "sending" | "gone"> {
	let isSending = false;
	const before = await changeWaiting(key, (reply) => {
		isSending = reply.state.kind === "sending" && !isDue(reply, now);
		return isSending || reply.state.kind === "stored" ? reply : undefined;
	});
	if (isSending) return "sending";
	return before && before.state.kind !== "stored" ? "taken" : "gone";
}

/** Writes what has become of one, unless it is gone meanwhile; undefined takes it out. Gives what it was. */
export async function changeWaiting(
	key: string,
	change: (reply: WaitingReply) => WaitingReply | undefined,
): Promise<WaitingReply | undefined> {
	const transaction = (await deviceDatabase()).transaction("outbox", "readwrite", { durability: "strict" });
	const before = await transaction.store.get(key);
	const after = before && change(before);
	if (after) await transaction.store.put(after);
	else if (before) await transaction.store.delete(key);
	await transaction.done;
	return before;
}

/** Whether it can be sent now. One whose sender is gone without an answer can. */
export function isDue(reply: WaitingReply, now: number): boolean {
	return isOnItsWay(reply) && (reply.notBefore <= now || reply.notBefore > now + LONGEST);
}

function inOrder(replies: WaitingReply[]): WaitingReply[] {
	return replies.sort((one, other) => one.createdAt - other.createdAt);
}
