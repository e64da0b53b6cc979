import { asPageGrows } from "../lib/as-page-grows.ts";
import type { PaperNavigator } from "../navigation/navigator.ts";
import { isCommentPlace } from "../urls.ts";
import { comeNear } from "./after-story.tsx";
import { findPlace, leadToPlace } from "./lead-to-place.ts";
import type { Page } from "./page.ts";

/** So long, in milliseconds, the page may take to become high enough. */
const PATIENCE = 10_000;

/**
 * Brings the reader of a page that was loaded to the place that its address names, or, where it was loaded again, back
 * to where it was read. The browser does that where the page comes as HTML; one that script draws is too low at first.
 */
export function restorePlace(navigator: PaperNavigator<Page>): void {
	const { location } = navigator.state();
	const isLeft = () => navigator.state().location !== location;
	const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	const top = load?.type === "navigate" ? 0 : navigator.scrollOf(location);
	if (window.scrollY > 0) return;
	if (top > 0) goBackTo(top, isLeft);
	// Where a comment stands is the discussion's to find.
	else if (location.hash !== "" && !isCommentPlace(location.hash))
		leadToPlace(() => (isLeft() ? undefined : findPlace(location.hash)), undefined);
}

/** A place below what is drawn lies in the discussion. */
function goBackTo(top: number, isLeft: () => boolean): void {
	const end = asPageGrows(() => {
		if (!isLeft() && document.documentElement.scrollHeight < top + window.innerHeight) return comeNear();
		end();
		if (!isLeft()) window.scrollTo(0, top);
	});
	setTimeout(end, PATIENCE);
}
