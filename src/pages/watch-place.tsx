import type { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { openedStory } from "../api/opened-stories.ts";
import { mastheadQuery } from "../front/list-queries.ts";
import { afterNextFrame } from "../lib/after-next-frame.ts";
import { formatClock } from "../lib/format-date.ts";
import { addLateSheet } from "../lib/late-sheet.ts";
import type { Entry, NavigationState, PaperNavigator } from "../navigation/navigator.ts";
import styles from "../reading/place-overlay.css?inline";
import { PlaceOverlay } from "../reading/place-overlay.tsx";
import { beginVisit, type StoryVisit } from "../reading/story-visit.ts";
import { storyQuery } from "../story/story-queries.ts";
import { bringTexts } from "../texts/texts.ts";
import { withSlash } from "../urls.ts";
import { findShown } from "./focus-headline.ts";
import type { Page } from "./page.ts";
import { pageKindOf } from "./page-kind.ts";
import { watchContents } from "./watch-contents.ts";

/**
 * Watches how far each story is read, and offers the way back to where the reader stopped, and to what has changed
 * since. It has a root of its own, before the page: nothing that is drawn there knows of it, and the keyboard meets it first.
 */
export async function watchPlace(client: QueryClient, navigator: PaperNavigator<Page>): Promise<void> {
	const main = document.getElementById("main");
	if (!main) return;
	await bringTexts("place");
	addLateSheet(styles);
	const host = document.createElement("div");
	document.body.prepend(host);
	const root = createRoot(host);
	let watched: Entry<Page> | undefined;
	let leave = () => {};

	function turn(): void {
		const state = navigator.state();
		if (state.current === watched) return;
		watched = state.current;
		leave();
		root.render(null);
		let visit: StoryVisit | undefined;
		let leaveContents = () => {};
		const stopWaiting =
			pageKindOf(state.location.pathname) === "story"
				? whenDrawn(main as HTMLElement, (body) => {
						visit = begin(body, state);
						leaveContents = watchContents(body);
					})
				: () => {};
		leave = () => {
			stopWaiting();
			visit?.end();
			leaveContents();
		};
	}

	/** Nothing of what a password has opened is ever written to the device. */
	function begin(body: HTMLElement, state: NavigationState<Page>): StoryVisit | undefined {
		const path = withSlash(state.location.pathname);
		const story = client.getQueryData(storyQuery(path).queryKey);
		const masthead = client.getQueryData(mastheadQuery.queryKey);
		if (!story || !masthead || story.isLocked || openedStory(client, path)) return undefined;
		const draw = () => {
			if (!visit) return;
			const { updated, readingMinutes } = client.getQueryData(storyQuery(path).queryKey) ?? story;
			root.render(
				<PlaceOverlay
					visit={visit}
					minutes={readingMinutes}
					updated={updated && formatClock(updated, masthead)}
					onPutAway={putAway}
				/>,
			);
		};
		const putAway = () => {
			visit?.putAway();
			// The button that had the focus is gone.
			main?.focus({ preventScroll: true });
		};
		let visit: StoryVisit | undefined;
		visit = beginVisit({
			path,
			body,
			isOffering: isAtBeginning(state, navigator),
			isComparing: story.asOf === undefined,
			onChange: draw,
		});
		draw();
		return visit;
	}

	navigator.subscribe(turn);
	turn();
}

/** Calls back with the shown story's body as soon as it is drawn. Returns how to call it off. */
function whenDrawn(main: HTMLElement, work: (body: HTMLElement) => void): () => void {
	const look = () => {
		const body = findShown(main, ".story-body:not(.story-waiting)");
		if (!body) return;
		stop();
		work(body);
	};
	const observer = new MutationObserver(look);
	// The page that is left is on the screen until then.
	const callOff = afterNextFrame(() => {
		observer.observe(main, { childList: true, subtree: true });
		look();
	});
	const stop = () => {
		callOff();
		observer.disconnect();
	};
	return stop;
}

/** Whether the reader comes to the story as such: not to a place in it, and not back to where the page was left. */
function isAtBeginning({ location, move, current }: NavigationState<Page>, navigator: PaperNavigator<Page>): boolean {
	if (location.hash !== "") return false;
	if (current.id > 0) return move !== "POP" || navigator.scrollOf(location) === 0;
	const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	// A text fragment is no part of the location, and not every browser tells of it: then the page stands further down.
	if (load?.name.includes(":~:") || scrollY > innerHeight) return false;
	return load?.type === "navigate" || scrollY === 0;
}
