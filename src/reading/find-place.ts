/** Where a reader stopped: how its paragraph begins, which survives edits and text sizes, and which one it was. */
export type Place = { quote: string; index: number };

/** Long enough to tell paragraphs apart, in characters. */
const QUOTE = 80;
/** The share of the quote's words that a paragraph which was edited must still begin with. */
const ALIKE = 0.6;

export function placeAt(texts: readonly string[], index: number): Place {
	return { quote: (texts[index] ?? "").slice(0, QUOTE), index };
}

/**
 * The paragraph of the place in a story that may have been edited since: the one with that beginning, of several the
 * nearest; else the one whose beginning is most like it; else what stands where it stood.
 */
export function findPlace(texts: readonly string[], { quote, index }: Place): number {
	const nearest = (found: number[]) => found.sort((one, other) => Math.abs(one - index) - Math.abs(other - index))[0];
	const indexes = [...texts.keys()];
	const same = nearest(indexes.filter((each) => texts[each]?.startsWith(quote)));
	if (same !== undefined) return same;
	const likeness = texts.map((text) => likenessOf(quote, text.slice(0, 2 * QUOTE)));
	const most = Math.max(ALIKE, ...likeness);
	return nearest(indexes.filter((each) => likeness[each] === most)) ?? Math.max(0, Math.min(index, texts.length - 1));
}

function likenessOf(quote: string, text: string): number {
	const wanted = wordsOf(quote);
	const there = new Set(wordsOf(text));
	return wanted.filter((word) => there.has(word)).length / Math.max(1, wanted.length);
}

/** Languages without spaces between words have them too. */
function wordsOf(text: string): string[] {
	return [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment }) => segment.toLowerCase());
}
