import { type ParagraphIndex, runKey, wordsOf } from "./index-paragraphs.ts";
import type { Passage } from "./passages-of.ts";

/** Words of a passage that are looked for. */
const MOST_WORDS = 600;
/** A whole passage is a quote when it has so many letters and spaces … */
const WHOLE = 16;
/** … and a part of one when it has so many words and so many of those. */
const PART = { words: 8, size: 40 };
/** Of what is known to be the story's, the first and the last word may be cut: it was selected so. */
const CUT = 2;
/** A sign of a script without spaces says as much as so many letters. */
const SIGN = 4;

/** The paragraphs that a comment's passages are from: of each the one that has most of its words, in a row. */
export function findParagraphs(index: ParagraphIndex, passages: readonly Passage[]): number[] {
	const found = new Set<number>();
	for (const passage of passages) addParagraphs(found, index, passage);
	return [...found].sort((one, other) => one - other);
}

function addParagraphs(found: Set<number>, index: ParagraphIndex, { text, isOfStory }: Passage): void {
	const words = wordsOf(text).slice(0, MOST_WORDS);
	const numbers = words.map((word) => index.words.get(word) ?? -1);
	const isQuote = (from: number, length: number) => {
		if (isOfStory && length >= (numbers.length > 3 ? numbers.length - CUT : numbers.length)) return true;
		const size = sizeOf(words, from, length);
		return length === numbers.length ? size >= WHOLE : length >= PART.words && size >= PART.size;
	};
	for (let from = 0; from < numbers.length; ) {
		const run = longestRun(index, numbers, from, isOfStory);
		if (run && isQuote(from, run.length)) found.add(run.paragraph);
		// Where a run ends, the next may have begun with its last two words.
		from += Math.max(1, (run?.length ?? 0) - 2);
	}
}

/** The longest row of words that begins there and stands in a paragraph; of equals the first. */
function longestRun(
	{ runs, places, text, paragraphAt }: ParagraphIndex,
	numbers: readonly number[],
	from: number,
	isOfStory: boolean,
): { paragraph: number; length: number } | undefined {
	const [first = -1, second = -1, third = -1] = numbers.slice(from, from + 3);
	const isShort = numbers.length < 3 && isOfStory;
	const starts = isShort ? places.get(first) : runs.get(runKey(first, second, third));
	let best: { paragraph: number; length: number } | undefined;
	for (const start of (first > 0 && starts) || []) {
		let length = 1;
		while (from + length < numbers.length && text[start + length] === numbers[from + length]) length += 1;
		if (length > (best?.length ?? 0)) best = { paragraph: paragraphAt[start] ?? 0, length };
	}
	return best;
}

function sizeOf(words: readonly string[], from: number, length: number): number {
	let size = 0;
	for (let at = from; at < from + length; at += 1) {
		const word = words[at] ?? "";
		size += word.length === 1 && word > "\u0e00" ? SIGN : word.length + 1;
	}
	return size;
}
