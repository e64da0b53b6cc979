import { MATCH_END, MATCH_START } from "./marked-text.ts";

/** Of an excerpt, this part stands before its first match where there is as much. */
const LEAD_IN = 1 / 6;

/**
 * The part of a marked text, so many words long, that has the most matches; of several the first. What is left out
 * before or after it is a "…". FTS5's own `snippet` looks at each match from each other one: in a long story that has
 * a word a thousand times it takes a third of a second.
 */
export function excerptOf(marked: string, length: number): string {
	const words = marked.split(/\s+/).filter(Boolean);
	const start = bestStart(words, length);
	const before = start > 0 ? "…" : "";
	const after = start + length < words.length ? "…" : "";
	return `${before}${closeMarks(words.slice(start, start + length).join(" "))}${after}`;
}

/** A match of several words may be cut in two: each end gets the mark that it lost. */
function closeMarks(text: string): string {
	const isOpened = text.indexOf(MATCH_END) >= 0 && text.lastIndexOf(MATCH_START, text.indexOf(MATCH_END)) < 0;
	const isUnclosed = text.lastIndexOf(MATCH_START) > text.lastIndexOf(MATCH_END);
	return `${isOpened ? MATCH_START : ""}${text}${isUnclosed ? MATCH_END : ""}`;
}

function bestStart(words: readonly string[], length: number): number {
	const leadIn = Math.floor(length * LEAD_IN);
	const matches = words.flatMap((word, at) => (word.includes(MATCH_START) ? [at] : []));
	let best = matches[0] ?? 0;
	let most = 0;
	for (let from = 0, to = 0; from < matches.length; from += 1) {
		const first = matches[from] as number;
		while ((matches[to] ?? Number.POSITIVE_INFINITY) < first + length - leadIn) to += 1;
		if (to - from > most) {
			most = to - from;
			best = first;
		}
	}
	return Math.max(0, Math.min(best - leadIn, words.length - length));
}
