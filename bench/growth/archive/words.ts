/**
 * Words without chance: everything is derived from counters, so that every run has the same archive. How often a word
 * comes follows its rank, as in any language: the first of the vocabulary is in nearly every story, the last in few.
 */

const ONSETS = ["b", "br", "c", "d", "f", "gl", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w"];
const VOWELS = ["a", "e", "i", "o", "u", "ea", "oo"];
const ENDS = ["", "l", "n", "r", "s", "t", "ck", "nd", "m"];
const VOCABULARY = 6_000;

/** A whole number from 0 up to `below`, the same for the same counter and looking like any. */
export function scatter(counter: number, below: number): number {
	let bits = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return ((bits ^ (bits >>> 16)) >>> 0) % below;
}

/** The word of a rank. Other ranks are other words, as long as they are below 1,432,809 (two full syllables). */
export function wordOf(rank: number): string {
	const syllables = ONSETS.length * VOWELS.length * ENDS.length;
	const last = syllable(rank % syllables);
	return rank < syllables ? last : syllable(Math.floor(rank / syllables) - 1) + last;
}

function syllable(number: number): string {
	const onset = ONSETS[number % ONSETS.length];
	const vowel = VOWELS[Math.floor(number / ONSETS.length) % VOWELS.length];
	const end = ENDS[Math.floor(number / (ONSETS.length * VOWELS.length))];
	return `${onset}${vowel}${end}`;
}

/** The word that stands at a place: half of all places hold one of the seventy commonest. */
export function wordAt(place: number): string {
	return wordOf(Math.floor(VOCABULARY ** (scatter(place, 1_000_003) / 1_000_003)) - 1);
}

/** So many words in sentences, from a place on. Other places, other words. */
export function proseAt(place: number, words: number): string {
	const sentences: string[] = [];
	for (let at = 0; at < words; ) {
		const length = Math.min(words - at, 8 + scatter(place + at, 13));
		const sentence = Array.from({ length }, (_, offset) => wordAt(place + at + offset)).join(" ");
		sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
		at += length;
	}
	return sentences.join(" ");
}
