import { afterNextFrame } from "../lib/after-next-frame.ts";
import { addLateSheet } from "../lib/late-sheet.ts";
import { readPageText } from "../lib/page-text.ts";
import { findTextFragment } from "../lib/text-fragment.ts";
import { onScrollByHand } from "../listen/mark-sentence.ts";
import { focusInPassing } from "./focus-headline.ts";
import styles from "./text-arrival.css?inline";

addLateSheet(styles);

const NAME = "arrived";
/** So long, in milliseconds, the words may take to be drawn. */
const PATIENCE = 10_000;
/** Where on the screen they are brought, as a share of its height. */
const PLACE = 0.3;

/**
 * Brings the words of a text fragment into view as soon as they are drawn, and marks them, over the page, whose markup
 * stays as it is, until the next tap or Escape. Who scrolls is left where they are. Returns how to end it.
 */
export function goToWords(address: string, isLoaded: boolean): () => void {
	const ending = new AbortController();
	const { signal } = ending;
	// A browser that knows text fragments has brought the reader there.
	let isLed = isLoaded && scrollY > 0;
	const stopWatching = onScrollByHand(() => {
		isLed = true;
	});
	let callOff = () => {};
	const look = () => {
		const range = findWords(address);
		if (!range) return;
		stopWaiting();
		mark(range, signal);
		if (!isLed) leadTo(range);
	};
	const waiting = new MutationObserver(() => {
		callOff();
		callOff = afterNextFrame(look);
	});
	const stopWaiting = () => {
		callOff();
		clearTimeout(timer);
		waiting.disconnect();
		stopWatching();
	};
	const timer = setTimeout(stopWaiting, PATIENCE);
	waiting.observe(document.body, { childList: true, subtree: true, characterData: true });
	signal.addEventListener("abort", stopWaiting);
	// The page puts the focus on its headline first.
	callOff = afterNextFrame(look);
	return () => ending.abort();
}

function findWords(address: string): Range | undefined {
	const page = document.querySelector(".stacked-page:not([data-hidden])");
	if (!page) return undefined;
	const { text, rangeOf } = readPageText(page);
	const found = findTextFragment(text, address);
	return found && rangeOf(found);
}

function mark(range: Range, signal: AbortSignal): void {
	if (!("highlights" in CSS)) return;
	CSS.highlights.set(NAME, new Highlight(range));
	const letGo = new AbortController();
	const remove = () => {
		letGo.abort();
		CSS.highlights.delete(NAME);
	};
	signal.addEventListener("abort", remove);
	document.addEventListener("pointerup", remove, { signal: letGo.signal });
	// On the way down: React lets no key out of a part of the page whose code has not come.
	const down = { signal: letGo.signal, capture: true };
	document.addEventListener("keydown", ({ key }) => key === "Escape" && remove(), down);
}

function leadTo(range: Range): void {
	const element = range.startContainer.parentElement;
	if (!element) return;
	for (let around = element.closest("details"); around; around = around.parentElement?.closest("details") ?? null)
		around.open = true;
	const { top } = range.getBoundingClientRect();
	if (top < 0 || top > innerHeight * (1 - PLACE)) scrollBy({ top: top - innerHeight * PLACE, behavior: "instant" });
	focusInPassing(element);
}
