import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Location } from "react-router";
import { afterNextFrame } from "../lib/after-next-frame.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { isCommentPlace } from "../urls.ts";
import { findShown, focusHeadline, focusInPassing } from "./focus-headline.ts";
import { findPlace, leadToPlace } from "./lead-to-place.ts";
import { useNavigationState, usePaperNavigator } from "./page.ts";
import { pageKindOf } from "./page-kind.ts";
import { pictureAt } from "./picture-place.ts";

/** Settled when the first page answers: what is fetched for the next one must not be in its way. */
export const { promise: isAlive, resolve: comeAlive } = Promise.withResolvers<void>();

/**
 * Makes a move on the client what a page load is to those who do not see it: title, canonical address, place on the
 * page, focus on the new headline or the line to search by (on the way back, on the link that led away), and the title said once.
 */
export function Arrival() {
	const client = useQueryClient();
	const announce = useAnnounce();
	const { scrollOf } = usePaperNavigator();
	const location = useNavigationState((state) => state.location);
	const move = useNavigationState((state) => state.move);
	const { page } = useNavigationState((state) => state.current);
	const arrivedAt = useRef<string>(undefined);
	const arrivedPage = useRef<string>(undefined);
	const leftFrom = useRef(new Map<string, string>());

	// From here on the page answers; journeys wait for it.
	useEffect(() => {
		document.documentElement.dataset.alive = "";
		comeAlive();
	}, []);

	// The link that leads away is the browser's to tell: it is what has the focus when the page is left.
	useEffect(() => {
		const remember = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest("a") : null;
			if (link) leftFrom.current.set(location.key, link.getAttribute("href") ?? "");
		};
		document.addEventListener("click", remember, true);
		return () => document.removeEventListener("click", remember, true);
	}, [location.key]);

	// What the head says belongs to the document, outside React; it changes when what was fetched changes.
	useEffect(() => {
		const update = () => {
			const { title, canonical } = page.describe(client, location);
			keepHead(title, canonical);
		};
		const stop = arrivedAt.current === undefined ? undefined : afterNextFrame(update);
		const unsubscribe = client.getQueryCache().subscribe(({ type }) => type === "updated" && update());
		return () => {
			stop?.();
			unsubscribe();
		};
	}, [location, page, client]);

	// The place on the page is the browser's; so are focus and announcement, which the next frame need not wait for.
	useEffect(() => {
		const isFirstPage = arrivedAt.current === undefined;
		const isNewPlace = arrivedAt.current !== location.key;
		const isNewPage = arrivedPage.current !== pageOf(location);
		arrivedAt.current = location.key;
		arrivedPage.current = pageOf(location);
		if (isFirstPage || !isNewPlace || pictureAt(location.hash) !== undefined) return;
		const from = move === "POP" ? leftFrom.current.get(location.key) : undefined;
		const target = findPlace(location.hash);
		if (move !== "POP" && target) target.scrollIntoView();
		// Where a comment stands is the discussion's to find.
		else if (isNewPage || move === "POP" || !isCommentPlace(location.hash))
			window.scrollTo(0, move === "POP" ? scrollOf(location) : 0);
		const find = () => findPlace(location.hash);
		const isLed = move !== "POP" && location.hash !== "" && !isCommentPlace(location.hash);
		const leave = isLed ? leadToPlace(find, target) : () => {};
		const callOff = afterNextFrame(() => {
			const place = find();
			if (isNewPage) announce(document.title);
			if (place && from === undefined) focusInPassing(place);
			else if (isNewPage || from !== undefined) moveFocus(from);
		});
		return () => {
			leave();
			callOff();
		};
	}, [location, move, announce, scrollOf]);

	return null;
}

/** What makes an address another page: of a search also what is searched for, of a story not how much of it is shown. */
function pageOf({ pathname, search }: Location): string {
	return pageKindOf(pathname) === "search" ? pathname + search : pathname;
}

function keepHead(title: string, canonical: string): void {
	if (document.title !== title) document.title = title;
	const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	if (link) link.href = new URL(canonical, document.baseURI).href;
}

function moveFocus(href: string | undefined): void {
	const link = href === undefined ? undefined : findShown(document, `a[href="${CSS.escape(href)}"]`);
	if (link) link.focus({ preventScroll: true });
	else focusHeadline();
}
