import { useInfiniteQuery } from "@tanstack/react-query";
import { type RefObject, startTransition, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { searchTerms } from "../lib/find-letters.ts";
import { keepInPlace } from "../lib/keep-in-place.ts";
import type { Comment, FoundComment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { buildThreads, type Thread } from "./build-threads.ts";
import { findCommentsQuery } from "./discussion-queries.ts";
import { findInThreads, flattenThreads, narrowThreads } from "./find-in-threads.ts";
import { markFound, scrollToFound } from "./mark-found.ts";
import { commentAtHand } from "./thread-steps.ts";

/** Something that was found: on a page that is not shown, with what the server tells of it. */
type Match = { id: string; elsewhere?: FoundComment };

export type Find = ReturnType<typeof useFind>;

/**
 * Narrows the threads to what was found, while something is looked for; marks it, and leads from one to the next. What is
 * drawn is looked through here, letter by letter; where there are pages that are not, the server looks through all, and
 * the way to the next brings its page.
 */
export function useFind({
	storyPath,
	comments,
	root,
	threads,
	shown,
	section,
	bring,
	bringOut,
}: {
	storyPath: string;
	comments: readonly Comment[];
	/** The comment that the thread begins at which is shown by itself. */
	root: string | undefined;
	/** As they are drawn while nothing is looked for. */
	threads: readonly Thread[];
	/** The pages that are drawn, of how many. */
	shown: { first: number; last: number; pages: number } | undefined;
	section: RefObject<HTMLElement | null>;
	/** Brings the page that a comment stands on; false when it is not there any more. */
	bring: (found: FoundComment) => Promise<boolean>;
	/** Draws a comment that is folded away or too deep where nothing is looked for. */
	bringOut: (id: string) => void;
}) {
	const words = texts("discussion");
	const announce = useAnnounce();
	const [query, setQuery] = useState("");
	/** The comment that the reader has come to. */
	const [now, setNow] = useState<string>();
	/** The same, until it is brought into view. */
	const [coming, setComing] = useState<string>();
	/** The place among the matches where the reader wants to go, as soon as it is there. */
	const [wanted, setWanted] = useState<number>();
	const [trouble, setTrouble] = useState<string>();

	const terms = useMemo(() => searchTerms(query), [query]);
	const isOn = terms.length > 0;
	const isWhole = shown === undefined || (shown.first === 1 && shown.last === shown.pages);
	const search = useInfiniteQuery({ ...findCommentsQuery(storyPath, query), enabled: isOn && !isWhole });
	const answers = isOn && !isWhole ? search.data?.pages : undefined;
	const results = useMemo(() => answers?.flatMap((page) => page.results) ?? [], [answers]);
	// What is too deep to be drawn is found as well.
	const all = useMemo(() => (isOn ? buildThreads(comments, root, true) : threads), [isOn, comments, root, threads]);
	const here = useMemo(
		() => (isOn ? findInThreads(all, terms, new Set(results.map(({ id }) => id))) : []),
		[isOn, all, terms, results],
	);
	const narrowed = useMemo(() => (isOn ? narrowThreads(all, here) : threads), [isOn, all, threads, here]);

	const drawn = useMemo(() => new Set(flattenThreads(all).map(({ comment }) => comment.id)), [all]);
	const elsewhere = results.filter(({ id }) => !drawn.has(id));
	const isBefore = ({ onPage }: FoundComment) => shown !== undefined && onPage < shown.first;
	const toMatch = (found: FoundComment): Match => ({ id: found.id, elsewhere: found });
	const matches: Match[] = [
		...elsewhere.filter(isBefore).map(toMatch),
		...here.map(({ id }) => ({ id })),
		...elsewhere.filter((found) => !isBefore(found)).map(toMatch),
	];
	const total = search.hasNextPage ? Math.max(search.data?.pages[0]?.total ?? 0, matches.length) : matches.length;
	const index = matches.findIndex(({ id }) => id === now);
	const isLooking = isOn && !isWhole && search.isPending;
	const countWords = total === 0 ? words.noneFound({ query }) : words.found({ count: total, query });

	// Those who listen to the page hear what the others see.
	useEffect(() => {
		if (isOn && !isLooking) announce(countWords);
	}, [isOn, isLooking, countWords, announce]);

	// What is drawn is the browser's to mark, once it is drawn.
	useEffect(() => {
		const articles = here.flatMap(({ id }) => articleOf(section.current, id) ?? []);
		markFound(articles, terms, articleOf(section.current, now));
		return () => markFound([], [], undefined);
	}, [here, terms, now, section]);

	const arrive = useEffectEvent(() => {
		const article = articleOf(section.current, coming);
		if (!article) return;
		setComing(undefined);
		scrollToFound(article, terms);
		if (isTypedOnScreen(section.current)) article.focus({ preventScroll: true });
		announce(`${words.foundPlace({ index: index + 1, total })} – ${article.getAttribute("aria-label") ?? ""}`);
	});
	// It may be drawn later than it is asked for.
	useEffect(() => {
		if (coming !== undefined && narrowed) arrive();
	}, [coming, narrowed]);

	/** The way that was taken last: what an earlier one brings leads nowhere any more. */
	const lastWay = useRef(0);
	const goTo = async ({ id, elsewhere }: Match) => {
		lastWay.current += 1;
		const way = lastWay.current;
		setTrouble(undefined);
		try {
			const isThere = !elsewhere || (await bring(elsewhere));
			if (way !== lastWay.current) return;
			if (!isThere) return setTrouble(words.foundMoved());
			setNow(id);
			setComing(id);
		} catch {
			if (way === lastWay.current) setTrouble(words.foundFailed());
		}
	};
	const arriveWanted = useEffectEvent(() => {
		const match = wanted === undefined ? undefined : matches[wanted];
		if (!match) return;
		setWanted(undefined);
		void goTo(match);
	});
	const known = matches.length;
	useEffect(() => {
		if (wanted !== undefined && known > wanted) arriveWanted();
	}, [wanted, known]);

	const settle = (typed: string) => {
		lastWay.current += 1;
		setTrouble(undefined);
		setNow(undefined);
		setComing(undefined);
		setWanted(undefined);
		setQuery(typed);
	};

	/**
	 * Draws everything again. The comment that is being read stays where it stands on the screen, and is given; nothing is
	 * where the reader is still above them: then the field stays where it is.
	 */
	const end = (): HTMLElement | undefined => {
		const read = section.current ? commentBeingRead(section.current, now) : undefined;
		const inPlace = () =>
			read === undefined ? section.current?.querySelector(FORM) : articleOf(section.current, read);
		keepInPlace(inPlace, () =>
			flushSync(() => {
				settle("");
				if (read !== undefined) bringOut(read);
			}),
		);
		return articleOf(section.current, read);
	};

	return {
		query,
		isOn,
		isLooking,
		/** The threads to draw. */
		threads: narrowed,
		isShown: (id: string) => !isOn || flattenThreads(narrowed).some(({ comment }) => comment.id === id),
		countWords,
		placeWords: index < 0 ? undefined : words.foundPlace({ index: index + 1, total }),
		total,
		elsewhere,
		search,
		trouble,
		setTrouble,
		/** Looks for what is typed; nothing typed ends it. */
		look(typed: string) {
			const next = typed.trim();
			if (next === query) return;
			if (next === "") end();
			else startTransition(() => settle(next));
		},
		/** To the next one, or the one before (-1); to the first of what is typed, when that is not looked for yet. */
		step(by: 1 | -1, typed: string) {
			const next = typed.trim();
			if (next === "") return;
			if (next !== query) {
				settle(next);
				return setWanted(0);
			}
			const to = index < 0 ? (by > 0 ? 0 : known - 1) : index + by;
			if (to >= known && search.hasNextPage) {
				setWanted(to);
				return void search.fetchNextPage();
			}
			const match = matches[known === 0 ? 0 : (to + known) % known];
			if (match) void goTo(match);
		},
		end,
		/** Draws everything again, for somebody who goes elsewhere. */
		leave: () => settle(""),
	};
}

const FORM = ".find-comments";
/** Of a comment of which less is in view, in pixels, nobody reads. */
const LINE = 24;

function articleOf(section: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
	return section?.querySelector<HTMLElement>(`#comment-${CSS.escape(id ?? "")}`) ?? undefined;
}

/**
 * The id of what the reader has come to, as long as that is in view; or of what stands below the field, when that stands
 * over comments.
 */
function commentBeingRead(section: HTMLElement, now: string | undefined): string | undefined {
	const fieldEnd = section.querySelector(FORM)?.getBoundingClientRect().bottom ?? 0;
	const come = articleOf(section, now)?.getBoundingClientRect();
	if (come && come.bottom > fieldEnd && come.top < innerHeight) return now;
	const threads = section.querySelector(".threads")?.getBoundingClientRect();
	if (!threads || threads.top >= fieldEnd) return undefined;
	return commentAtHand(section, fieldEnd + LINE)?.id.replace("comment-", "");
}

/** Whether the field has a keyboard on the screen, which would stand over what was found, and in the place of its ways. */
function isTypedOnScreen(section: HTMLElement | null): boolean {
	const { activeElement } = document;
	const isField = activeElement instanceof HTMLInputElement && section?.contains(activeElement) === true;
	return isField && matchMedia("(pointer: coarse)").matches;
}
