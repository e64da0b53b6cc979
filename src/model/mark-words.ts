import { foldWord, splitWords } from "./search-index.ts";
import type { MarkedText } from "./story.ts";

const EXCERPT_WORDS = 36;
/** Words of an excerpt before the first one that was looked for. */
const WORDS_BEFORE = 6;
/** Places that are tried for an excerpt; a text has its first mention long before. */
const MOST_PLACES = 400;

/** The place of a word (as `searchWords` folds them) among those looked for, the last of which may only be begun; or -1. */
function placeOf(folded: string, wanted: readonly string[]): number {
	const last = wanted.length - 1;
	const place = wanted.indexOf(folded);
	return place === -1 && last >= 0 && folded.startsWith(wanted[last] as string) ? last : place;
}

/** A text with the words marked that were looked for. */
export function markWords(text: string, wanted: readonly string[]): MarkedText {
	const pieces: MarkedText = [];
	for (const { text: piece, isWord } of splitWords(text)) {
		const last = pieces.at(-1);
		if (isWord && placeOf(foldWord(piece), wanted) !== -1) pieces.push({ text: piece, isMatch: true });
		else if (last && !last.isMatch) last.text += piece;
		else pieces.push({ text: piece });
	}
	return pieces;
}

/**
 * About 36 words of a text where most of the words looked for stand together, marked; its beginning where none does.
 * An ellipsis stands for what is left out.
 */
export function buildExcerpt(text: string, wanted: readonly string[]): MarkedText {
	const pieces = splitWords(text.replace(/\s+/g, " ").trim());
	const words = pieces.flatMap((piece, index) =>
		piece.isWord ? [{ index, place: placeOf(foldWord(piece.text), wanted) }] : [],
	);
	const start = bestStart(
		words.map(({ place }) => place),
		words.length,
	);
	const end = start + EXCERPT_WORDS;
	const from = start === 0 ? 0 : words[start]?.index;
	const part = pieces.slice(from, words[end]?.index).map((piece) => piece.text);
	const excerpt = part.join("");
	const isCut = end < words.length;
	return markWords(`${start > 0 ? "…" : ""}${isCut ? `${excerpt.trimEnd()}…` : excerpt}`, wanted);
}

function bestStart(places: readonly number[], count: number): number {
	const matches = places.flatMap((place, word) => (place === -1 ? [] : [word])).slice(0, MOST_PLACES);
	let best = { start: 0, different: 0 };
	for (const word of matches) {
		const start = Math.max(0, Math.min(word - WORDS_BEFORE, count - EXCERPT_WORDS));
		const within = places.slice(start, start + EXCERPT_WORDS).filter((place) => place !== -1);
		const different = new Set(within).size;
		if (different > best.different) best = { start, different };
	}
	return best.start;
}
