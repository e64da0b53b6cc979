import { useMemo } from "react";
import { randomId } from "../lib/random-id.ts";
import { textHash } from "../lib/text-hash.ts";
import type { Draft, Identity, ReplyMemory } from "./reply-memory.ts";

/**
 * The text being written under a story, outside React: typing draws nothing anew, and the form can move under another
 * comment without losing a word. It is kept on the device at every change; where the device keeps nothing, it lives
 * as long as the page.
 */
export function useDraft(memory: ReplyMemory) {
	return useMemo(() => {
		let draft: Draft | undefined;
		let isFromBefore = false;
		let isBorrowed = false;
		let identity: Identity | undefined;
		const current = () => {
			if (!draft) {
				const { isOwn = true, ...kept } = memory.readDraft() ?? { text: "", key: randomId() };
				isFromBefore = kept.text !== "";
				isBorrowed = !isOwn;
				draft = kept;
			}
			return draft;
		};
		return {
			current,
			/** Whether the text was kept from an earlier visit and has not been touched in this one. */
			isFromBefore: () => current().text !== "" && isFromBefore,
			update(text: string, parentId: string | undefined) {
				const before = current();
				isFromBefore = isFromBefore && text === before.text;
				// What another tab may still be writing on is copied, not changed.
				const key = isBorrowed && text !== before.text ? randomId() : before.key;
				if (key !== before.key) isBorrowed = false;
				draft = { text, key, ...(parentId !== undefined && { parentId }) };
				memory.writeDraft(draft);
			},
			/** Who the reader says they are: kept with the page, on the device only if they ask for it. */
			identity: () => identity ?? memory.readIdentity(),
			updateIdentity(typed: Identity) {
				identity = typed;
			},
			/**
			 * The idempotency key to send it under. The same words again have the same key, after a reload and in another
			 * tab too; changed words are another reply, whatever became of the first.
			 */
			sendKey() {
				const { text, parentId = "", key } = current();
				return `${key}-${textHash(`${parentId}\n${text}`)}`;
			},
			/** Keeps words that were typed before the kept draft could be shown, beside it and not over it. */
			startAnew(text: string, parentId: string | undefined) {
				current();
				isFromBefore = false;
				isBorrowed = false;
				draft = { text, key: randomId(), ...(parentId !== undefined && { parentId }) };
				memory.writeDraft(draft);
			},
			/** Forgets what was sent; words that were typed while it was on its way stay, as a draft of their own. */
			settle(sentText: string) {
				const { text, key } = current();
				memory.discardDraft(key);
				draft = { text: text === sentText ? "" : text, key: randomId() };
				memory.writeDraft(draft);
				return draft.text === "";
			},
			discard() {
				memory.discardDraft(current().key);
				draft = { text: "", key: randomId() };
			},
		};
	}, [memory]);
}

export type DraftKeeper = ReturnType<typeof useDraft>;
