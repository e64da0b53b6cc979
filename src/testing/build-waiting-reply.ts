import type { WaitingReply } from "../model/waiting-reply.ts";
import { changeWaiting, readOutbox } from "../reading/outbox.ts";
import { buildStory } from "./builders.ts";

/** A reply that waits and has not been tried yet. */
export function buildWaitingReply(over: Partial<WaitingReply> = {}): WaitingReply {
	return {
		key: "00000000000000000000000000000001-words",
		storyPath: buildStory().path,
		url: "https://paper.example/api/replies/2026/11/20/tides.json",
		input: { text: "Well told.", name: "Pete", email: "pete@example.org" },
		createdAt: 1_000,
		triedAt: 1_000,
		notBefore: 1_000,
		tries: 0,
		mayHaveArrived: false,
		state: { kind: "waiting" },
		...over,
	};
}

export async function emptyOutbox(): Promise<void> {
	for (const { key } of await readOutbox()) await changeWaiting(key, () => undefined);
}
