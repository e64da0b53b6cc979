import { useMemo } from "react";
import { randomId } from "../lib/random-id.ts";
import { textHash } from "../lib/text-hash.ts";
import type { ReplyQuote } from "../model/reply.ts";
import type { WaitingReply } from "../model/waiting-reply.ts";
import { standingQuotes, withQuote } from "./quote-lines.ts";
import type { Draft, Identity, ReplyMemory } from "./reply-memory.ts";

/** Where a draft stands: under the comment with this id, or below all. */
export type DraftPlace = string | undefined;

type OpenDraft = {
	draft: Draft;
	/** Kept from an earlier visit, and not touched in this one. */
	isFromBefore: boolean;
	/** Another tab's, which may still be writing on it. */
	isBorrowed: boolean;
};

/**
 * The texts being written under a story, one in each place, outside React: typing draws nothing anew, and the form can
 * stand under another comment and come back without losing a word. They are kept on the device at every change; where
 * the device keeps nothing, they live as long as the page.
 */
export function useDraft(memory: ReplyMemory) {
	return useMemo(() => createDraftKeeper(memory), [memory]);
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

export function createDraftKeeper(memory: ReplyMemory) {
	const open = new Map<DraftPlace, OpenDraft>();
	/** Keys of replies that were taken back from the outbox, or are just being: they are not to be left to it again. */
	const taken = new Set<string>();
	let identity: Identity | undefined;

	const at = (place: DraftPlace): OpenDraft => {
		const known = open.get(place) ?? fromDevice(place) ?? { draft: begin("", place), ...NEW };
		open.set(place, known);
		return known;
	};
	const fromDevice = (place: DraftPlace): OpenDraft | undefined => {
		const kept = memory.readDraft(place);
		if (!kept) return undefined;
		const { isOwn, ...draft } = kept;
		return { draft, isFromBefore: draft.text !== "", isBorrowed: !isOwn };
	};
	const put = (place: DraftPlace, next: OpenDraft) => {
		open.set(place, next);
		memory.writeDraft(next.draft);
	};
	/** Forgets a draft; another one of this tab's that was kept in the same place comes to light. */
	const close = (place: DraftPlace) => {
		memory.discardDraft(at(place).draft.key);
		const next = fromDevice(place);
		open.set(place, next && !next.isBorrowed ? next : { draft: begin("", place), ...NEW });
	};
	/**
	 * The idempotency key to send it under. The same words again have the same key, after a reload and in another tab too;
	 * changed words are another reply, whatever became of the first.
	 */
	const sendKey = (place: DraftPlace) => {
		const { text, key } = at(place).draft;
		return `${key}-${textHash(`${place ?? ""}\n${text}`)}`;
	};
	/** Forgets what was sent; words that were typed while it was on its way stay, as a draft of their own. */
	const settle = (sentText: string, place: DraftPlace) => {
		const { text, quotes } = at(place).draft;
		taken.delete(sendKey(place));
		close(place);
		if (text !== sentText) put(place, { draft: begin(text, place, quotes), ...NEW });
	};

	/** All places with a text, the one to go on at first. */
	const places = (): DraftPlace[] => {
		const here = [...open].filter(([, { draft }]) => draft.text.trim() !== "").map(([place]) => place);
		return [...new Set([...memory.readDraftPlaces(), ...here])];
	};

	const update = (text: string, place: DraftPlace, quotes = at(place).draft.quotes) => {
		const { draft, isFromBefore, isBorrowed } = at(place);
		const isTouched = text !== draft.text;
		// What another tab may still be writing on is copied, not changed.
		const isCopied = isBorrowed && isTouched;
		put(place, {
			draft: { ...draft, text, ...(quotes && { quotes }), ...(isCopied && { key: randomId() }) },
			isFromBefore: isFromBefore && !isTouched,
			isBorrowed: isBorrowed && !isCopied,
		});
	};

	return {
		sendKey,
		settle,
		discard: close,
		current: (place: DraftPlace) => at(place).draft,
		/** Whether the text was kept from an earlier visit and has not been touched in this one. */
		isFromBefore: (place: DraftPlace) => at(place).draft.text !== "" && at(place).isFromBefore,
		places,
		update: (text: string, place: DraftPlace) => update(text, place),
		/** Puts a quotation below what is written in a place. */
		quote(quote: ReplyQuote, place: DraftPlace) {
			const { text, quotes = [] } = at(place).draft;
			update(withQuote(text, quote), place, [...standingQuotes(text, quotes), quote]);
		},
		/** What the quotations are from that stand in the text of a place. */
		quotesIn: (place: DraftPlace) => standingQuotes(at(place).draft.text, at(place).draft.quotes),
		/** Keeps words that were typed before the kept draft could be shown, beside it and not over it. */
		startAnew: (text: string, place: DraftPlace) => put(place, { draft: begin(text, place), ...NEW }),
		/**
		 * Makes a reply that was to be sent a draft again, beside what is written in its place already. Its key comes with
		 * it: sent unchanged it is the same reply, and what had arrived of it is not posted twice.
		 */
		takeBack({ key, input, mayHaveArrived }: WaitingReply, place: DraftPlace) {
			taken.add(key);
			const own = key.slice(0, key.lastIndexOf("-"));
			put(place, {
				draft: { ...begin(input.text, place, input.quotes), key: own, mayHaveArrived },
				isFromBefore: true,
				isBorrowed: false,
			});
			identity = { name: input.name, email: input.email, website: input.website ?? "" };
		},
		/** Makes an answer that was begun a comment of its own. */
		moveToOwn(place: DraftPlace) {
			const { text, quotes } = at(place).draft;
			close(place);
			put(undefined, { draft: begin(text, undefined, quotes), isFromBefore: true, isBorrowed: false });
		},
		/**
		 * Forgets drafts that are on their way under these keys: a page that is gone has posted them. Says whether there
		 * were any.
		 */
		leave(keys: readonly string[]): boolean {
			const isLeft = (place: DraftPlace) => keys.includes(sendKey(place)) && !taken.has(sendKey(place));
			const left = places().filter(isLeft);
			for (const place of left) close(place);
			return left.length > 0;
		},
		/** Who the reader says they are: kept with the page, on the device only if they ask for it. */
		identity: () => identity ?? memory.readIdentity(),
		updateIdentity(typed: Identity) {
			identity = typed;
		},
	};
}

const NEW = { isFromBefore: false, isBorrowed: false };

function begin(text: string, place: DraftPlace, quotes?: ReplyQuote[]): Draft {
	return { text, key: randomId(), ...(place !== undefined && { parentId: place }), ...(quotes && { quotes }) };
}
