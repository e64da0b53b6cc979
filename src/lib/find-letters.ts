import type { TextRange } from "./text-fragment.ts";

/** What readers leave out when they look for a word: accents, the points of Hebrew and Arabic, the bar that draws Arabic out. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

const known = new Map<string, string>();

/** One letter without a difference of case, of marks, of width: "É" is "e", "أ" is "ا", "ｶ" is "カ". */
function foldLetter(letter: string): string {
	let folded = known.get(letter);
	if (folded === undefined) {
		// To upper case first: so "ß" is "ss", and both small sigmas are one.
		folded = letter.normalize("NFKD").replace(MARKS, "").toUpperCase().toLowerCase();
		known.set(letter, folded);
	}
	return folded;
}

/** A text as it is looked through. Letter by letter, so that a part of it is folded as the whole is. */
export function foldLetters(text: string): string {
	return Array.from(text, foldLetter).join("");
}

/** The words of a search, folded, each once: what stands between white space, so that Chinese is looked for as it is typed. */
export function searchTerms(query: string): string[] {
	const terms = query.split(/\s+/).map(foldLetters);
	return [...new Set(terms)].filter((term) => term !== "");
}

/** Where terms stand in a text, wherever in a word; ranges in its own letters, in their order, which do not overlap. */
export function findTerms(text: string, terms: readonly string[]): TextRange[] {
	let folded = "";
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	for (const letter of text) {
		const end = at + letter.length;
		const units = foldLetter(letter);
		// A mark belongs to the letter before it.
		if (units === "" && ends.length > 0) ends[ends.length - 1] = end;
		for (let unit = 0; unit < units.length; unit++) {
			starts.push(at);
			ends.push(end);
		}
		folded += units;
		at = end;
	}
	const found = terms.flatMap((term) => placesOf(folded, term)).sort((one, other) => one.start - other.start);
	const ranges: TextRange[] = [];
	for (const { start, end } of found) {
		const range = { start: starts[start] as number, end: ends[end - 1] as number };
		const last = ranges.at(-1);
		if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
		else ranges.push(range);
	}
	return ranges;
}

function placesOf(folded: string, term: string): TextRange[] {
	const places: TextRange[] = [];
	for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
		places.push({ start: at, end: at + term.length });
	}
	return places;
}
