import type { MarkedText } from "../../../../src/model/story.ts";

/** Scripts written without spaces: a word is found anywhere in them, elsewhere only where a word begins. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const MOST_WORDS = 16;

/** The words of a cleaned query, folded; quotes and a leading minus are no operators here. */
export function searchWords(query: string): string[] {
	return query
		.split(" ")
		.map((word) => foldText(word.replace(/["“”„]/g, "").replace(/^[-+]+/, "")))
		.filter((word) => /[\p{L}\p{N}]/u.test(word))
		.slice(0, MOST_WORDS);
}

/** Text in small letters without accents, typographic apostrophes as typed ones. */
export function foldText(text: string): string {
	return text.replace(/[’ʼ]/g, "'").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether a folded text has a folded word. */
export function hasWord(folded: string, word: string): boolean {
	return matcherOf([word])?.test(folded) ?? false;
}

/** Where the first of the folded words is in the text; -1 without one. */
export function findWords(text: string, words: readonly string[]): number {
	const { folded, origins } = foldWithOrigins(text);
	const at = matcherOf(words)?.exec(folded)?.index;
	return at === undefined ? -1 : (origins[at] ?? -1);
}

/** The text in pieces, those that begin with or are one of the folded words marked to their end. */
export function markWords(text: string, words: readonly string[]): MarkedText {
	const { folded, origins } = foldWithOrigins(text);
	const pieces: MarkedText = [];
	let from = 0;
	for (const match of folded.matchAll(matcherOf(words) ?? /$^/g)) {
		const start = origins[match.index] ?? 0;
		const end = origins[match.index + match[0].length] ?? text.length;
		if (start < from) continue;
		if (start > from) pieces.push({ text: text.slice(from, start) });
		pieces.push({ text: text.slice(start, end), isMatch: true });
		from = end;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}

function matcherOf(words: readonly string[]): RegExp | undefined {
	if (words.length === 0) return undefined;
	const one = (word: string) => {
		const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
		return UNSPACED.test(word) ? literal : `(?<![\\p{L}\\p{N}])${literal}[\\p{L}\\p{N}]*`;
	};
	const longestFirst = words.toSorted((first, second) => second.length - first.length);
	return new RegExp(longestFirst.map(one).join("|"), "gu");
}

/** The folded text, and for each of its places the place in the text that it comes from. */
function foldWithOrigins(text: string): { folded: string; origins: number[] } {
	const origins: number[] = [];
	let folded = "";
	let at = 0;
	for (const character of text) {
		const piece = foldText(character);
		folded += piece;
		for (let place = 0; place < piece.length; place += 1) origins.push(at);
		at += character.length;
	}
	return { folded, origins };
}
