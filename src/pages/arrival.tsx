import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useLocation, useMatches, useNavigation, useNavigationType } from "react-router";
import { useAnnounce } from "../ui/announcer.tsx";
import type { PageHandle } from "./page-head.ts";

/**
 * Makes a move on the client what a page load is to those who do not see it: title, canonical address, focus on the
 * new headline (on the way back, on the link that led away), and the title said once.
 */
export function Arrival() {
	const client = useQueryClient();
	const location = useLocation();
	const matches = useMatches();
	const kind = useNavigationType();
	const announce = useAnnounce();
	const isIdle = useNavigation().state === "idle";
	const arrivedAt = useRef<string>(undefined);
	const arrivedPath = useRef<string>(undefined);
	const leftFrom = useRef(new Map<string, string>());

	// From here on the page answers; journeys wait for it.
	useEffect(() => {
		document.documentElement.dataset.alive = "";
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

	// Title, focus and announcement belong to the document, outside React.
	useEffect(() => {
		if (!isIdle) return;
		const isFirstPage = arrivedAt.current === undefined;
		const isNewPage = arrivedAt.current !== location.key;
		arrivedAt.current = location.key;
		const describe = matches.map(({ handle }) => handle as PageHandle | undefined).findLast(Boolean)?.describe;
		const head = describe?.(client, location);
		const update = () => {
			const current = describe?.(client, location);
			if (current) keepHead(current.title, current.canonical);
		};
		if (!isFirstPage) update();
		const stop = client.getQueryCache().subscribe(({ type }) => type === "updated" && update());
		if (!isFirstPage && isNewPage) {
			const from = kind === "POP" ? leftFrom.current.get(location.key) : undefined;
			if (location.pathname !== arrivedPath.current && head) announce(document.title);
			if (location.hash !== "" && from === undefined) focusTarget(location.hash);
			else if (location.pathname !== arrivedPath.current || from !== undefined) moveFocus(from);
		}
		arrivedPath.current = location.pathname;
		return stop;
	}, [isIdle, location, matches, kind, client, announce]);

	return null;
}

function keepHead(title: string, canonical: string): void {
	if (document.title !== title) document.title = title;
	const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	if (link) link.href = new URL(canonical, document.baseURI).href;
}

/** A place within the page: what the browser does by itself only for addresses that it loads. */
function focusTarget(hash: string): void {
	const target = document.getElementById(decodeFragment(hash.slice(1)));
	if (!target) return;
	if (target.tabIndex < 0) target.tabIndex = -1;
	target.focus({ preventScroll: true });
}

/** A story may link to a fragment that is not UTF-8; then it is looked for as it stands. */
function decodeFragment(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

function moveFocus(href: string | undefined): void {
	const main = document.getElementById("main");
	const link = href === undefined ? null : document.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
	const target = link ?? main?.querySelector<HTMLElement>("h1") ?? main;
	target?.focus({ preventScroll: true });
}
