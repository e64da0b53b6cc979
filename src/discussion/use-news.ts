import { useQueryClient } from "@tanstack/react-query";
import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { afterNextFrame } from "../lib/after-next-frame.ts";
import { askAtPace } from "../lib/ask-at-pace.ts";
import { onView } from "../lib/on-view.ts";
import { addShortcut } from "../lib/shortcuts.ts";
import type { Discussion } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { outlineQuery } from "./discussion-queries.ts";
import { findNextNew } from "./find-next-new.ts";
import { createNews } from "./news.ts";
import type { NewsMemory } from "./news-memory.ts";

/** Ever more seldom while nothing comes. */
const PACE = { shortest: 30_000, longest: 10 * 60_000, onReturn: 60_000, whenQuiet: 1.5, whenFailed: 3 };

type Options = {
	storyPath: string;
	/** Undefined where nothing may be remembered or asked for: a story that a password has opened. */
	memory: NewsMemory | undefined;
	section: RefObject<HTMLElement | null>;
	/** The pages that are drawn. */
	pages: readonly Discussion[] | undefined;
	/** Asks for them anew; rejects where they can't be had. */
	refetch: () => Promise<unknown>;
	/** Shows a comment wherever it stands, and gives it the focus; false where it is not there any more. */
	show: (id: string, page: number | undefined) => Promise<boolean>;
};

/** What is new in a discussion, and the ways to it. */
export function useNews({ storyPath, memory, section, pages, refetch, show }: Options) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const news = useMemo(() => createNews(memory), [memory]);
	const isThere = pages !== undefined;
	const isWatched = isThere && memory !== undefined && pages.every(({ asOf }) => asOf === undefined);
	const isOnePage = pages?.[0]?.pages === 1;

	// What the device remembers is another's to tell.
	useEffect(() => news.start(), [news]);

	// The drawn page is what is compared; a single one is all there is of the discussion.
	useEffect(() => {
		if (!pages) return;
		const comments = pages.flatMap((page) => page.comments);
		const isPageDrawn = (number: number) =>
			pages.some(({ page, order = "oldest" }) => page === number && order === "oldest");
		if (pages[0]?.pages === 1 && !news.isWhole()) news.setWhole(comments.map((comment) => ({ ...comment, page: 1 })));
		news.setDrawn({ ids: comments.map(({ id }) => id), isPageDrawn, count: pages[0]?.count ?? 0 });
	}, [news, pages]);

	const ask = useEffectEvent(async (): Promise<boolean> => {
		const before = news.state().arrived.length;
		const { comments, asOf } = await client.fetchQuery({ ...outlineQuery(storyPath), staleTime: 0 });
		// A copy may be older than what is drawn.
		if (asOf !== undefined) return false;
		news.setWhole(comments);
		const { arrived } = news.state();
		// Once: those that come while they wait to be shown are counted without a word.
		if (before === 0 && arrived.length > 0) announce(texts("discussion").newComments({ count: arrived.length }));
		return arrived.length > before;
	});

	// A reader has come to the discussion when it is in view.
	useEffect(() => {
		if (!isThere || !section.current) return;
		return onView(section.current, () => {
			news.open();
			if (isWatched && !isOnePage) void ask().catch(() => {});
		});
	}, [news, isThere, isWatched, isOnePage, section]);

	// When to ask is the clock's and the window's to say.
	useEffect(() => (isWatched ? askAtPace(() => ask(), PACE) : undefined), [isWatched]);

	const [hasFailed, setHasFailed] = useState(false);
	const isUnderway = useRef(false);
	const last = useRef<string>(undefined);
	/** One at a time; that it failed is said beside the ways. */
	const attempt = async (work: () => Promise<void>): Promise<void> => {
		if (isUnderway.current) return;
		isUnderway.current = true;
		setHasFailed(false);
		await work().catch(() => setHasFailed(true));
		isUnderway.current = false;
	};

	const goToNext = () =>
		attempt(async () => {
			const id = section.current ? findNextNew(section.current, news.state().fresh, last.current) : undefined;
			if (id === undefined) return announce(texts("discussion").nothingNew());
			// What is not there any more is not new either.
			if (await show(id, news.pageOf(id))) last.current = id;
			else news.see([id]);
		});
	const onKey = useEffectEvent(() => void goToNext());

	// Keys are the document's.
	useEffect(() => addShortcut({ key: "n", words: texts("discussion").nextNew, run: () => onKey() }), []);

	const showArrived = () =>
		attempt(async () => {
			const { arrived } = news.state();
			await refetch();
			news.showArrived();
			afterNextFrame(() => announce(whereWords(section.current, arrived)));
		});
	return { news, hasFailed, goToNext, showArrived };
}

/** Where comments have come to stand, seen from what is being read. */
function whereWords(section: ParentNode | null, ids: readonly string[]): string {
	const words = texts("discussion");
	const tops = ids.map((id) => section?.querySelector(`#comment-${CSS.escape(id)}`)?.getBoundingClientRect().top);
	const above = tops.filter((top) => top !== undefined && top < 0).length;
	// What is not on the page comes after what is.
	const below = ids.length - above;
	return [below > 0 && words.newBelow({ count: below }), above > 0 && words.newAbove({ count: above })]
		.filter((sentence) => sentence !== false)
		.join(" ");
}
