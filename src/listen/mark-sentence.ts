import type { Spot } from "./find-ranges.ts";

const NAME = "listening";

/** Marks a sentence over the page, whose markup stays as it is. Without a range the mark goes. */
export function markSentence(range: Range | undefined): void {
	if (!("highlights" in CSS)) return;
	if (range) CSS.highlights.set(NAME, new Highlight(range));
	else CSS.highlights.delete(NAME);
}

/** Part of the window, from the top, within which a sentence is left where it is; and where it is brought otherwise. */
const CALM = { from: 0.1, to: 0.65 };
const PLACE = 0.3;

/** Brings a sentence into view, unless it stands there well. */
export function scrollToSpot({ range, element }: Spot, isGentle: boolean): void {
	const box = range?.getClientRects()[0] ?? element?.getBoundingClientRect();
	// What is folded away has no place.
	if (!box || (box.width === 0 && box.height === 0)) return;
	if (box.top >= innerHeight * CALM.from && box.top <= innerHeight * CALM.to) return;
	scrollBy({ top: box.top - innerHeight * PLACE, behavior: isGentle ? "smooth" : "instant" });
}

const SCROLL_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

/** Tells when the reader scrolls by hand. Returns how to stop. */
export function onScrollByHand(listener: () => void): () => void {
	const letGo = new AbortController();
	const { signal } = letGo;
	for (const kind of ["wheel", "touchmove"]) window.addEventListener(kind, listener, { signal, passive: true });
	const ofKey = ({ key, target }: KeyboardEvent) => {
		const isInControl =
			target instanceof Element && target.closest("button, select, input, textarea, summary") !== null;
		if (SCROLL_KEYS.includes(key) && !isInControl) listener();
	};
	window.addEventListener("keydown", ofKey, { signal });
	return () => letGo.abort();
}
