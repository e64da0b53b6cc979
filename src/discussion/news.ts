import type { OutlinedComment } from "../model/discussion.ts";
import type { NewsMemory } from "./news-memory.ts";

/** What of a discussion is drawn: its published comments, in the order of the page, and which of its pages are. */
export type Drawn = { ids: readonly string[]; isPageDrawn: (page: number) => boolean; count: number };

export type NewsState = {
	/** Comments that came since the last visit and were not seen yet: drawn ones in their order, then those on other pages. */
	fresh: readonly string[];
	/** Comments that came while the discussion stands open, and wait until the reader wants them. */
	arrived: readonly string[];
};

export type News = ReturnType<typeof createNews>;

const NONE: NewsState = { fresh: [], arrived: [] };

/**
 * What is new in a discussion, told by ids alone: what the discussion has, without what this device has seen. No clock is
 * asked, so it is right for comments that are let in late, edited or deleted, and on a device whose clock is wrong. At
 * the first visit all there is counts as seen. Without `memory` nothing is kept.
 */
export function createNews(memory: NewsMemory | undefined) {
	const listeners = new Set<() => void>();
	const own = new Set<string>();
	/** Seen in another tab meanwhile, which may know of comments that this one does not. */
	const seenElsewhere = new Set<string>();
	let seen: Set<string> | undefined;
	let isFirstVisit = memory === undefined;
	let isOpened = false;
	let drawn: Drawn | undefined;
	/** All of the discussion as it was asked for last, and of it what was there when it was drawn last. */
	let whole: readonly OutlinedComment[] | undefined;
	let shown = new Set<string>();
	let state = NONE;
	let kept = "";

	function tell(): void {
		state = look();
		for (const listener of listeners) listener();
	}

	function look(): NewsState {
		if (!drawn) return NONE;
		const isHere = new Set(drawn.ids);
		const isOld = (id: string) => own.has(id) || (seen?.has(id) ?? true);
		const elsewhere = (whole ?? []).filter(({ id }) => !isHere.has(id));
		const hasCome = ({ id, page }: OutlinedComment) => !shown.has(id) || (drawn?.isPageDrawn(page) ?? false);
		const idsOf = (comments: OutlinedComment[]) => comments.map(({ id }) => id).filter((id) => !own.has(id));
		return {
			fresh: [...drawn.ids, ...idsOf(elsewhere.filter((each) => !hasCome(each)))].filter((id) => !isOld(id)),
			arrived: isOpened ? idsOf(elsewhere.filter(hasCome)).filter((id) => seen?.has(id) === false) : [],
		};
	}

	/** The first visit begins when all of the discussion is known: what was not there then is new. */
	function settle(): void {
		if (isFirstVisit && isOpened && whole && !seen) seen = new Set(whole.map(({ id }) => id));
		tell();
		if (isOpened) keep();
	}

	function keep(): void {
		if (!seen || !drawn) return;
		const all = new Set([...seen, ...own]);
		// Where the two differ, the more: a card may tell of fewer than there are, but not of what was seen.
		const known = new Set([...(whole?.map(({ id }) => id) ?? []), ...seenElsewhere]);
		const count = Math.max(known.size, drawn.count) - state.fresh.length - state.arrived.length;
		const now = `${all.size} ${count}`;
		if (now === kept) return;
		kept = now;
		void memory?.keepSeen(all, count).catch(() => {});
	}

	async function readMemory(): Promise<void> {
		const ids = await memory?.readSeen().catch(() => undefined);
		if (ids) {
			const before = seen;
			const more = before ? ids.filter((id) => !before.has(id) && !own.has(id)) : [];
			for (const id of more) seenElsewhere.add(id);
			if (before && more.length === 0) return;
			seen = new Set([...(before ?? []), ...ids]);
			tell();
			if (isOpened) keep();
		} else if (!seen) {
			isFirstVisit = true;
			settle();
		}
	}

	return {
		/** Begins to listen to the device. Returns how to stop. */
		start(): () => void {
			void readMemory();
			return memory?.onSeenChange(() => void readMemory()) ?? (() => {});
		},
		/** The reader stands at the discussion. */
		open(): void {
			if (isOpened) return;
			isOpened = true;
			settle();
		},
		setDrawn(next: Drawn): void {
			drawn = next;
			tell();
		},
		isWhole: () => whole !== undefined,
		/** All comments there are now. The first that is told was there when the discussion was drawn. */
		setWhole(comments: readonly OutlinedComment[]): void {
			const isFirst = whole === undefined;
			whole = comments;
			if (isFirst) shown = new Set(comments.map(({ id }) => id));
			settle();
		},
		/** What has arrived is being drawn. */
		showArrived(): void {
			shown = new Set(whole?.map(({ id }) => id));
			tell();
		},
		/** Some were seen, or can't be. */
		see(ids: readonly string[]): void {
			if (!seen) return;
			for (const id of ids) seen.add(id);
			tell();
			keep();
		},
		/** This reader has written it. */
		addOwn(id: string): void {
			own.add(id);
			tell();
			keep();
		},
		isNew: (id: string) => seen !== undefined && !seen.has(id) && !own.has(id),
		/** The page of the order "oldest" that a comment stands on. */
		pageOf: (id: string) => whole?.find((comment) => comment.id === id)?.page,
		/** The same object as long as nothing has changed. */
		state: () => state,
		onChange(listener: () => void): () => void {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}
