import { useEffect, useEffectEvent, useState } from "react";
import type { NoForGood, WaitingReply } from "../model/waiting-reply.ts";
import type { OutboxWatcher, ReplyOutbox } from "./reply-outbox.ts";

export type WaitingWatcher = OutboxWatcher & { onRefused: (why: NoForGood) => void };

/** This reader's replies that are not sent yet, as the outbox tells of them; they are on this device only. */
export function useWaitingReplies(outbox: ReplyOutbox, told: WaitingWatcher): readonly WaitingReply[] {
	const [replies, setReplies] = useState<readonly WaitingReply[]>([]);

	const onReplies = useEffectEvent((next: WaitingReply[]) => {
		const wasOpen = new Set(replies.filter(({ state }) => state.kind !== "refused").map(({ key }) => key));
		setReplies(next);
		told.onReplies(next);
		for (const { key, state } of next) if (state.kind === "refused" && wasOpen.has(key)) told.onRefused(state.why);
	});
	const onArrived = useEffectEvent(told.onArrived);

	// The outbox is the device's: other tabs and the worker send from it too.
	useEffect(() => outbox.watch({ onReplies, onArrived }), [outbox]);

	return replies;
}
