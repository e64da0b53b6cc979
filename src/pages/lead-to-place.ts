import { asPageGrows } from "../lib/as-page-grows.ts";
import { decodeFragment } from "../lib/decode-fragment.ts";
import { findShown, focusInPassing } from "./focus-headline.ts";

/** So long, in milliseconds, what stands above a place may take to come. */
const PATIENCE = 10_000;

/** A place within the page: what the browser does by itself only for addresses that it loads. */
export function findPlace(hash: string): HTMLElement | undefined {
	// What words it leads to is looked for elsewhere (`watch-text-arrivals.ts`).
	const [fragment = ""] = hash.slice(1).split(":~:");
	if (fragment === "") return undefined;
	return findShown(document, `#${CSS.escape(decodeFragment(fragment))}`);
}

/**
 * Leads to a place of the page, with the focus, as soon as it is drawn, and keeps the reader there while what stands
 * above it comes, or something else takes its place. `led` is where they are already. Returns how to end it.
 */
export function leadToPlace(find: () => HTMLElement | undefined, led: HTMLElement | undefined): () => void {
	let at = led;
	let isFound = false;
	const end = asPageGrows(() => {
		const place = find();
		if (!place) return;
		if (!isFound) setTimeout(end, PATIENCE);
		isFound = true;
		place.scrollIntoView();
		if (place !== at) focusInPassing(place);
		at = place;
	});
	return end;
}
