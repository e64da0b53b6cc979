/** Characters before the match, and in all, of an excerpt. */
const LEAD_IN = 60;
const EXCERPT = 240;

/** A part of a text round a place in it, cut between words. */
export function excerptAt(text: string, at: number): string {
	const from = at <= LEAD_IN ? 0 : text.indexOf(" ", at - LEAD_IN) + 1;
	const start = from > at ? at : from;
	const cut = text.slice(start, start + EXCERPT).toWellFormed();
	const end = start + EXCERPT >= text.length ? cut.length : Math.max(cut.lastIndexOf(" "), 1);
	return `${start > 0 ? "…" : ""}${cut.slice(0, end)}${start + end < text.length ? "…" : ""}`;
}
