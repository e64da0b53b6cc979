/** The paragraphs of a story as words in numbers, and where they are. */
export type ParagraphIndex = {
	/** Each word's number, counted from 1. */
	words: ReadonlyMap<string, number>;
	/** All paragraphs' words one after the other, with a 0 after each. */
	text: Int32Array;
	paragraphAt: Int32Array;
	/** Where each run of three words begins, by `runKey`. */
	runs: ReadonlyMap<number, number[]>;
	/** Where each word stands, by its number. */
	places: ReadonlyMap<number, number[]>;
};

/** Words of a story that are looked through: ten times a very long one. */
const MOST_WORDS = 200_000;
/** A run or word that stands in more places says little of where it is from. */
const MOST_PLACES = 16;

/** Splits a text into words as they are compared: without marks, in small letters, of scripts without spaces each sign. */
export function wordsOf(text: string): string[] {
	const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
	const plain = text.normalize("NFKC").toLowerCase();
	return (hasSigns(plain) ? plain.replace(signs, " $& ") : plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a text is, at least in part, of a script without spaces between words. */
export function hasSigns(text: string): boolean {
	return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(text);
}

/** Indexes the paragraphs, in their order. */
export function indexParagraphs(paragraphs: readonly string[]): ParagraphIndex {
	const words = new Map<string, number>();
	const text: number[] = [];
	const paragraphAt: number[] = [];
	const runs = new Map<number, number[]>();
	const places = new Map<number, number[]>();
	for (const [paragraph, said] of paragraphs.entries()) {
		for (const word of [...wordsOf(said), undefined]) {
			if (text.length >= MOST_WORDS) break;
			let number = 0;
			if (word !== undefined) {
				number = words.get(word) ?? words.size + 1;
				words.set(word, number);
			}
			text.push(number);
			paragraphAt.push(paragraph);
		}
	}
	for (const [at, word] of text.entries()) {
		if (word === 0) continue;
		add(places, word, at);
		const [second = 0, third = 0] = [text[at + 1], text[at + 2]];
		if (second !== 0 && third !== 0) add(runs, runKey(word, second, third), at);
	}
	return { words, text: Int32Array.from(text), paragraphAt: Int32Array.from(paragraphAt), runs, places };
}

/** One number for three words; exact below two to the power of 53. */
export function runKey(first: number, second: number, third: number): number {
	return (first * MOST_WORDS + second) * MOST_WORDS + third;
}

function add(places: Map<number, number[]>, key: number, at: number): void {
	const known = places.get(key);
	if (!known) places.set(key, [at]);
	else if (known.length < MOST_PLACES) known.push(at);
}
