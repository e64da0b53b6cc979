import { findTerms } from "../lib/find-letters.ts";
import { readPageText } from "../lib/page-text.ts";

const FOUND = "found-words";
const NOW = "found-now";
/** As many comments are marked at once; those after them when the reader has come to one of them. */
const MOST = 300;

/** Marks what was found over the page, whose markup stays as it is; strongest in the comment that the reader has come to. */
export function markFound(
	articles: readonly HTMLElement[],
	terms: readonly string[],
	now: HTMLElement | undefined,
): void {
	if (!("highlights" in CSS)) return;
	const from = now ? Math.max(0, articles.indexOf(now) - MOST / 2) : 0;
	const others = articles.slice(from, from + MOST).filter((article) => article !== now);
	mark(
		FOUND,
		others.flatMap((article) => rangesIn(article, terms)),
	);
	mark(NOW, now ? rangesIn(now, terms) : []);
}

function mark(name: string, ranges: readonly Range[]): void {
	if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
	else CSS.highlights.delete(name);
}

function rangesIn(article: HTMLElement, terms: readonly string[]): Range[] {
	return [...article.querySelectorAll(".comment-name, .comment-body")].flatMap((part) => {
		const { text, rangeOf } = readPageText(part);
		return findTerms(text, terms).map(rangeOf);
	});
}

/** Part of the window within which a comment is left where it stands, and where it is brought otherwise. */
const CALM = { from: 0.2, to: 0.75 };
const PLACE = 0.3;

/** Brings what was found in a comment into view. The focus stays where the reader types. */
export function scrollToFound(article: HTMLElement, terms: readonly string[]): void {
	const at = rangesIn(article, terms)[0] ?? article;
	const { top } = at.getBoundingClientRect();
	if (top < innerHeight * CALM.from || top > innerHeight * CALM.to) scrollBy({ top: top - innerHeight * PLACE });
}
