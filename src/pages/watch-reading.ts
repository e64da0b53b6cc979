import type { QueryClient } from "@tanstack/react-query";
import { openedStory } from "../api/opened-stories.ts";
import type { PaperNavigator } from "../navigation/navigator.ts";
import { readStories } from "../reading/history.ts";
import { headlineOf } from "../story/headline-of.ts";
import { storyQuery } from "../story/story-queries.ts";
import { withSlash } from "../urls.ts";
import { findShown } from "./focus-headline.ts";
import type { Page } from "./page.ts";
import { pageKindOf } from "./page-kind.ts";

/** So often, in milliseconds, it is looked where the reader is, while the page is scrolled. */
const PACE = 250;
/** Whose end stands in view at once is read after so long, in milliseconds; so is what was scrolled through to its end. */
const GLANCE = 1_000;
/** A story half of which was seen is read when it was open for so long, in milliseconds. */
const STAY = 10_000;

/** Remembers each story whose end came into view, or that was open for a while and half of it seen. */
export function watchReading(client: QueryClient, navigator: PaperNavigator<Page>): void {
	let shown: unknown;
	let openedAt = 0;
	let timer: number | undefined;

	function look(): void {
		timer = undefined;
		const { pathname } = navigator.state().location;
		const body = document.visibilityState === "visible" ? findShown(document, "#main .story-body") : undefined;
		if (!body || pageKindOf(pathname) !== "story") return;
		const { top, height } = body.getBoundingClientRect();
		const seen = window.innerHeight - top;
		const stay = Date.now() - openedAt;
		if ((seen >= height && stay >= GLANCE) || (seen >= height / 2 && stay >= STAY)) remember(withSlash(pathname));
	}

	function remember(path: string): void {
		const story = client.getQueryData(storyQuery(path).queryKey);
		// Nothing of what a password has opened is ever written to the device.
		if (!story || story.isLocked || openedStory(client, path)) return;
		unwatch();
		readStories.add([{ path, title: headlineOf(story), at: Date.now() }]);
	}

	const lookSoon = () => {
		if (timer === undefined) timer = window.setTimeout(look, PACE);
	};
	const times: number[] = [];
	function unwatch(): void {
		window.removeEventListener("scroll", lookSoon);
		for (const each of times.splice(0)) clearTimeout(each);
	}
	function watch(): void {
		const { current, location } = navigator.state();
		if (current === shown) return;
		shown = current;
		unwatch();
		if (pageKindOf(location.pathname) !== "story") return;
		openedAt = Date.now();
		window.addEventListener("scroll", lookSoon, { passive: true });
		times.push(window.setTimeout(look, GLANCE), window.setTimeout(look, STAY));
	}
	navigator.subscribe(watch);
	watch();
}
