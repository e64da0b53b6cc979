import { flushSync } from "react-dom";
import { createPath, type Location, type NavigateOptions, type Navigator, parsePath, type To } from "react-router";
import { whenIdle } from "../lib/when-idle.ts";
import { createScrollPlaces } from "./scroll-places.ts";

/** How a place came to be shown: by the browser's way back or on, or by a new address, or one in the place of another. */
export type Move = "POP" | "PUSH" | "REPLACE";

/** A page that is drawn: the one on the screen, or a list kept behind it. */
export type Entry<Page> = {
	id: number;
	page: Page;
	/** Where it was opened. Places within it (`#…`) do not change it. */
	location: Location;
	/** Opened by a tap: what is known is drawn in the same frame, the rest in slices after it. */
	isInSlices: boolean;
};

export type NavigationState<Page> = {
	/** Where the address bar is. */
	location: Location;
	move: Move;
	current: Entry<Page>;
	/** The current page and the lists behind it, which are hidden. In the order in which they were opened. */
	entries: readonly Entry<Page>[];
	/** The next page is on its way. */
	isWaiting: boolean;
};

/** What an address holds: a page, or another address that it belongs to. */
export type Opened<Page> = { kind: "page"; page: Page } | { kind: "moved"; to: string };

export type PaperNavigator<Page> = {
	state(): NavigationState<Page>;
	subscribe(listener: () => void): () => void;
	/** What React Router's links and `useNavigate` talk to. */
	router: Navigator;
	/** Opens the current address again. */
	reload(): Promise<void>;
	/** Where the reader was when this place was left, in pixels from the top. */
	scrollOf(location: Location): number;
	/** Lets go of the window. */
	stop(): void;
};

type KeptPage = {
	/** Stays drawn, hidden, while other pages are read: the way back to it takes no time. */
	isKept: boolean;
	/** Why it could not be had: then its address is opened anew each time. */
	failure?: unknown;
	/** Asks anew for what is old by now: called when it is shown again. */
	refresh?: () => void;
};

/** Lists that stay drawn behind the page. */
const KEPT = 3;

/**
 * Moves between the pages of the paper: opens an address, and only when its page can be drawn changes the address bar
 * and the screen. The last of several taps wins. `first` is the page that the server has drawn.
 */
export function createNavigator<Page extends KeptPage>(
	open: (location: Location) => Promise<Opened<Page>>,
	first: Page,
): PaperNavigator<Page> {
	const listeners = new Set<() => void>();
	const places = createScrollPlaces();
	let ids = 0;
	let turns = 0;
	const begin = readLocation();
	const entry: Entry<Page> = { id: ids++, page: first, location: begin, isInSlices: false };
	let state: NavigationState<Page> = {
		location: begin,
		move: "POP",
		current: entry,
		entries: [entry],
		isWaiting: false,
	};

	function tell(next: Partial<NavigationState<Page>>): void {
		state = { ...state, ...next };
		for (const listener of listeners) listener();
	}

	async function go(location: Location, move: Move, options: NavigateOptions & { isAgain?: boolean } = {}) {
		const turn = ++turns;
		const known = options.isAgain
			? undefined
			: state.entries.find(({ page, location: at }) => page.failure === undefined && isSamePage(at, location));
		let page: Page | undefined;
		if (!known) {
			const late = setTimeout(() => turn === turns && tell({ isWaiting: true }));
			const opened = await open(location).finally(() => clearTimeout(late));
			if (turn !== turns) return;
			if (opened.kind === "moved") {
				const moved = { ...location, ...partsOf(opened.to, location) };
				return go(moved, move === "POP" ? "REPLACE" : move, options);
			}
			page = opened.page;
		}
		// Always after the event that asked for it: React may be in the middle of drawing.
		await undefined;
		if (turn !== turns) return;
		places.keep(state.location.key, window.scrollY);
		const address = createPath(location);
		const record = { key: location.key, state: location.state };
		if (move === "PUSH") history.pushState(record, "", address);
		else if (move === "REPLACE") history.replaceState(record, "", address);
		const current: Entry<Page> = known ?? {
			id: ids++,
			page: page as Page,
			location,
			isInSlices: move === "PUSH" && location.hash === "",
		};
		if (known && known !== state.current) whenIdle(() => known.page.refresh?.());
		const entries = keep(current);
		const show = () => flushSync(() => tell({ location, move, current, entries, isWaiting: false }));
		if (options.viewTransition && !known && "startViewTransition" in document) document.startViewTransition(show);
		else show();
	}

	/** What stays drawn: the last lists, and for a moment the page that is left, whose removal the next one need not wait for. */
	function keep(current: Entry<Page>): readonly Entry<Page>[] {
		const left = state.current;
		if (left !== current && !left.page.isKept) {
			whenIdle(() => {
				if (state.current !== left) tell({ entries: state.entries.filter((entry) => entry !== left) });
			});
		}
		const lists = state.entries.filter((entry) => entry.page.isKept && entry !== current);
		const dropped = new Set(lists.slice(0, -KEPT));
		const kept = state.entries.filter((entry) => !dropped.has(entry));
		return kept.includes(current) ? kept : [...kept, current];
	}

	const locate = (to: To, given: unknown): Location => ({
		...partsOf(to, state.location),
		state: given,
		key: `${Date.now().toString(36)}-${turns}`,
	});
	const onPop = () => void go(readLocation(), "POP");
	const onHide = () => {
		places.keep(state.location.key, window.scrollY);
		places.save();
		history.scrollRestoration = "auto";
	};
	const onShow = () => {
		history.scrollRestoration = "manual";
	};
	onShow();
	window.addEventListener("popstate", onPop);
	window.addEventListener("pagehide", onHide);
	window.addEventListener("pageshow", onShow);

	return {
		state: () => state,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		router: {
			createHref: hrefOf,
			go: (steps) => history.go(steps),
			push: (to, given, options) => {
				const location = locate(to, given);
				// As browsers do: the same address again is no new place in the history.
				void go(location, createPath(location) === createPath(state.location) ? "REPLACE" : "PUSH", options);
			},
			replace: (to, given, options) => void go(locate(to, given), "REPLACE", options),
		},
		reload: () => go(state.location, "REPLACE", { isAgain: true }),
		scrollOf: (location) => places.of(location.key),
		stop: () => {
			window.removeEventListener("popstate", onPop);
			window.removeEventListener("pagehide", onHide);
			window.removeEventListener("pageshow", onShow);
		},
	};
}

/** A page that nobody moves from: the server's. */
export function createStillNavigator<Page>(location: Location, page: Page): PaperNavigator<Page> {
	const current = { id: 0, page, location, isInSlices: false };
	const state: NavigationState<Page> = { location, move: "POP", current, entries: [current], isWaiting: false };
	const nothing = () => {};
	return {
		state: () => state,
		subscribe: () => nothing,
		router: { createHref: hrefOf, go: nothing, push: nothing, replace: nothing },
		reload: async () => {},
		scrollOf: () => 0,
		stop: nothing,
	};
}

/** The window's address, with the key under which it stands in the history. */
export function readLocation(): Location {
	const { pathname, search, hash } = window.location;
	const { key = "first", state = null } = (history.state ?? {}) as { key?: string; state?: unknown };
	return { pathname, search, hash, key, state };
}

function hrefOf(to: To): string {
	return typeof to === "string" ? to : createPath(to);
}

function partsOf(to: To, base: Location): Pick<Location, "pathname" | "search" | "hash"> {
	const { pathname = base.pathname, search = "", hash = "" } = typeof to === "string" ? parsePath(to) : to;
	return { pathname, search, hash };
}

function isSamePage(one: Location, other: Location): boolean {
	return one.pathname === other.pathname && one.search === other.search;
}
