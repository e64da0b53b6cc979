/** A piece of a story that can be read by itself: a paragraph, a heading, a list. */
export type Paragraph = { element: HTMLElement; text: string };

/** What changes while it is read (players, panels) and what only stands beside the story is none. */
const SELECTOR = ":scope > :is(p, h2, h3, h4, blockquote, ul, ol, pre, .verse)";

/** So far down the screen, as a share of it, is the line that is being read. */
const READING_LINE = 0.2;

export function paragraphsOf(body: HTMLElement): Paragraph[] {
	return [...body.querySelectorAll<HTMLElement>(SELECTOR)]
		.map((element) => ({ element, text: (element.textContent ?? "").replace(/\s+/g, " ").trim() }))
		.filter(({ text }) => text !== "");
}

/** The paragraph that is being read; at the end of the story, the last. */
export function findRead(paragraphs: readonly Paragraph[]): number {
	const line = READING_LINE * innerHeight + 1;
	const index = paragraphs.findIndex(({ element }) => element.getBoundingClientRect().bottom > line);
	return index < 0 ? paragraphs.length - 1 : index;
}

/** The end of the story is, or was, on the screen. */
export function isEndSeen(paragraphs: readonly Paragraph[]): boolean {
	const last = paragraphs.at(-1)?.element.getBoundingClientRect();
	return last !== undefined && last.bottom <= innerHeight;
}

/** The share of the story's text that stands before a paragraph. */
export function shareBefore(paragraphs: readonly Paragraph[], index: number): number {
	const length = (some: readonly Paragraph[]) => some.reduce((sum, { text }) => sum + text.length, 0);
	return length(paragraphs.slice(0, index)) / Math.max(1, length(paragraphs));
}

/** Leads the reader to a paragraph: to see, and with the focus, which leaves no trace in the markup when it moves on. */
export function leadTo({ element }: Paragraph): void {
	scrollTo({ top: scrollY + element.getBoundingClientRect().top - READING_LINE * innerHeight });
	if (!element.hasAttribute("tabindex")) {
		element.tabIndex = -1;
		element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
	}
	element.focus({ preventScroll: true });
	element.animate(
		{ backgroundColor: ["color-mix(in srgb, var(--color-accent) 25%, transparent)", "transparent"] },
		{ duration: 2_500, easing: "ease-in" },
	);
}
