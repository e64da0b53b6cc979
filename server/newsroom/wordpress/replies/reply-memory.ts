import type { ReplyOutcome } from "../../../../src/model/reply.ts";
import type { WpNotes } from "../client/wp-client.ts";

export type StoredReply = Extract<ReplyOutcome, { kind: "stored" }>;

/**
 * What was answered to each idempotency key. Only what was stored is an answer for good: the rest may be mended and
 * sent again under the same key. An empty key is none.
 */
export type ReplyMemory = {
	find(key: string): StoredReply | undefined;
	keep(key: string, outcome: StoredReply): void;
	/** Whether a reply was sent under this key and it is not known what became of it. */
	isUnclear(key: string): boolean;
	setUnclear(key: string, isUnclear: boolean): void;
};

/** How long a key is remembered, in milliseconds: longer than a page waits with a reply to send it again. */
const REMEMBERED = 7 * 86_400_000;

export function createReplyMemory(notes: WpNotes): ReplyMemory {
	return {
		find: (key) => {
			const note = key === "" ? undefined : notes.get(`reply:${key}`);
			return note === undefined ? undefined : (JSON.parse(note) as StoredReply);
		},
		keep: (key, outcome) => {
			if (key !== "") notes.set(`reply:${key}`, JSON.stringify(outcome), REMEMBERED);
		},
		isUnclear: (key) => key !== "" && notes.get(`reply-sent:${key}`) === "unclear",
		setUnclear: (key, isUnclear) => {
			if (key !== "") notes.set(`reply-sent:${key}`, isUnclear ? "unclear" : "clear", REMEMBERED);
		},
	};
}
