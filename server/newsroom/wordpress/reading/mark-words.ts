import { ARABIC_ARTICLE, foldWord, UNSPACED_LETTER } from "../../../../src/model/search-words.ts";
import type { MarkedText } from "../../../../src/model/story.ts";

/** Words of unspaced scripts are found anywhere in them, others only where a word begins. */
const UNSPACED = new RegExp(UNSPACED_LETTER, "u");
const ARABIC = /\p{Script=Arabic}/u;
const ARTICLE = new RegExp(`^${ARABIC_ARTICLE}`, "u");
/** Signs that nobody searches with; WordPress compares letter by letter. */
const ARABIC_SIGNS = /[\u0640\u064b-\u0652\u0670]/g;
const MOST_WORDS = 16;

/** The words of a cleaned query, folded; quotes and a leading minus are no operators here. */
export function searchWords(query: string): string[] {
	return typedWords(query).map((word) => foldText(word).replace(ARTICLE, ""));
}

/** The same as WordPress is asked for them: the letters of Arabic as they were typed, others without their marks. */
export function askedWords(query: string): string[] {
	return typedWords(query).map((word) =>
		ARABIC.test(word)
			? word.replace(ARABIC_SIGNS, "").replace(ARTICLE, "")
			: word.replace(/[’ʼ]/g, "'").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(),
	);
}

function typedWords(query: string): string[] {
	return query
		.split(" ")
		.map((word) => word.replace(/["“”„]/g, "").replace(/^[-+]+/, ""))
		.filter((word) => /[\p{L}\p{N}]/u.test(word))
		.slice(0, MOST_WORDS);
}

/** Text as the search compares it, typographic apostrophes as typed ones. */
export function foldText(text: string): string {
	return foldWord(text.replace(/[’ʼ]/g, "'"));
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
		if (UNSPACED.test(word)) return literal;
		const article = ARABIC.test(word) ? `(?:${ARABIC_ARTICLE})?` : "";
		return `(?<![\\p{L}\\p{N}])${article}${literal}[\\p{L}\\p{N}]*`;
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
