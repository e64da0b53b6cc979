import { findTerms, foldLetters } from "../lib/find-letters.ts";
import { addLateSheet } from "../lib/late-sheet.ts";
import { readPageText } from "../lib/page-text.ts";
import { findShown } from "./focus-headline.ts";
import styles from "./quoted-words.css?inline";

const NAME = "quoted-words";
/** Numbers of notes are drawn in a text, and no part of its words. */
const NO_WORDS = 'sup > a[id$="-reference"], .beside, .story-contents';
/** Where the words are brought to, as a share of the window from the top. */
const PLACE = 0.3;

/** Leads to words of the story on the screen: brings them into view, marks them, and puts the focus at their paragraph. */
export function leadToWords(words: string): boolean {
	const body = findShown(document, "#main .story-body");
	const ranges = body ? findQuoted(body, words) : [];
	const [first] = ranges;
	if (!body || !first) return false;
	scrollBy({ top: first.getBoundingClientRect().top - innerHeight * PLACE });
	const start = first.startContainer;
	const block = [...body.children].find((child) => child.contains(start));
	if (block instanceof HTMLElement) focusForNow(block);
	const unmark = mark(ranges);
	addEventListener("pointerdown", unmark, { once: true });
	return true;
}

/** Marks quotations in a paragraph. Returns how to take the marks away. */
export function markQuotedWords(element: Element, quotations: readonly string[]): () => void {
	return mark(quotations.flatMap((words) => findQuoted(element, words)));
}

/** The quoted words as one range, whatever stands between their paragraphs; or, where they were edited, what of their paragraphs is left. */
function findQuoted(root: Element, words: string): Range[] {
	const page = readPageText(root, NO_WORDS);
	const text = page.text.replaceAll("\n", " ");
	const find = (wanted: string) => {
		const term = foldLetters(wanted.replace(/\s+/g, " ").trim());
		const [found] = term === "" ? [] : findTerms(text, [term]);
		return found ? [page.rangeOf(found)] : [];
	};
	const whole = find(words);
	return whole.length > 0 ? whole : words.split("\n").flatMap(find);
}

function mark(ranges: readonly Range[]): () => void {
	if (!("highlights" in CSS) || ranges.length === 0) return () => {};
	addLateSheet(styles);
	const highlight = new Highlight(...ranges);
	CSS.highlights.set(NAME, highlight);
	return () => {
		if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
	};
}

/** The focus leaves no trace in the markup when it moves on. */
function focusForNow(element: HTMLElement): void {
	if (!element.hasAttribute("tabindex")) {
		element.tabIndex = -1;
		element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
	}
	element.focus({ preventScroll: true });
}
