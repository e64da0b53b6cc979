/** A word of a text, or one letter of a script that puts no space between words; `folded` is what is compared. */
export type SearchUnit = { start: number; end: number; folded: string; isUnspaced: boolean };

/** Something to look for: units that stand in this order. The last may only be begun where `isBegun`. */
export type SearchTerm = { units: readonly SearchUnit[]; isBegun: boolean };

/** More than so many words are no search but a paste; the rest is left out. */
const MOST_TERMS = 16;

/** Letters of scripts that put no space between words, or write particles on to them. */
export const UNSPACED_LETTER =
	"(?=[\\p{L}\\p{N}])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\uff70\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
/** Such a letter has its vowel and tone signs with it, halfwidth Katakana its sound marks. */
const UNIT = new RegExp(
	`(${UNSPACED_LETTER}[\\p{M}\\uff9e\\uff9f]*)|(?:(?!${UNSPACED_LETTER})[\\p{L}\\p{N}\\p{M}\\p{Co}])+`,
	"gu",
);

/** Marks of Latin, Greek and Cyrillic letters, vowel signs of Hebrew and Arabic, hamza and madda, and the tatweel. */
const LEFT_OUT =
	/[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
const SAME_LETTERS: Record<string, string> = { ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك" };
const OTHER_LETTER = /[ٱىیةک٠-٩۰-۹]/g;
/** The Arabic article, also behind "and", "with", "like", "so" and "for", where two letters or more follow. */
export const ARABIC_ARTICLE = "(?:[وبكف]?ال|لل)(?=\\p{L}{2})";
const ARTICLE = new RegExp(`^${ARABIC_ARTICLE}`, "u");

/**
 * A text as the search compares it: case, the marks of letters, wide and narrow forms, the vowel signs of Arabic and
 * its ways to write alef, yeh and heh make no difference; Arabic digits are digits.
 */
export function foldWord(word: string): string {
	if (/^[\0-\x7f]*$/.test(word)) return word.toLowerCase();
	return word
		.normalize("NFKD")
		.replace(LEFT_OUT, "")
		.replace(OTHER_LETTER, (letter) => SAME_LETTERS[letter] ?? String(letter.charCodeAt(0) & 0xf))
		.toLowerCase()
		.normalize("NFC");
}

/** The words of a text in its order; what is between them belongs to none. */
export function searchUnits(text: string): SearchUnit[] {
	const units: SearchUnit[] = [];
	for (const { 0: piece, 1: letter, index: start } of text.matchAll(UNIT)) {
		const folded = foldWord(piece)
			.replace(/[^\p{L}\p{N}\p{M}\p{Co}]/gu, "")
			.replace(ARTICLE, "");
		if (folded !== "") units.push({ start, end: start + piece.length, folded, isUnspaced: letter !== undefined });
	}
	return units;
}

/** Whether nothing stands between a letter of an unspaced script and the next one. */
export function isJoined(one: SearchUnit | undefined, next: SearchUnit | undefined): boolean {
	return one?.isUnspaced === true && next?.isUnspaced === true && one.end === next.start;
}

/**
 * What an index keeps of units: words, and in unspaced scripts each letter with the next one, the last of a run alone.
 * Every run of letters is then found as these pairs in this order, and one letter as their beginning.
 */
function wordsOfUnits(units: readonly SearchUnit[]): string[] {
	return units.map((unit, at) => {
		const next = units[at + 1];
		return isJoined(unit, next) ? unit.folded + next?.folded : unit.folded;
	});
}

/**
 * What an index keeps of a text. "Café-Löwe" is "cafe" and "lowe", "水车坊" is "水车", "车坊" and "坊". Indexes hold what
 * this makes: a release in which it makes something else of a text has to build them anew.
 */
export function searchWords(text: string): string[] {
	return wordsOfUnits(searchUnits(text));
}

/** The same in one line. */
export function searchLine(text: string): string {
	return searchWords(text).join(" ");
}

/**
 * What a query looks for, 16 things at most: what is typed without a space stands together ("tide-mill"), and the last
 * word may only be begun. Other signs part words of unspaced scripts as spaces do.
 */
export function searchTerms(query: string): SearchTerm[] {
	const pieces = query
		.split(/\s+/)
		.map(searchUnits)
		.filter((units) => units.length > 0);
	const terms = pieces.flatMap((units, at) => {
		const parts: SearchUnit[][] = [];
		for (const unit of units) {
			const before = parts.at(-1)?.at(-1);
			const isApart = before && before.end < unit.start && (before.isUnspaced || unit.isUnspaced);
			if (before && !isApart) parts.at(-1)?.push(unit);
			else parts.push([unit]);
		}
		return parts.map((part, place) => ({
			units: part,
			isBegun: part.at(-1)?.isUnspaced === true || (at === pieces.length - 1 && place === parts.length - 1),
		}));
	});
	return terms.slice(0, MOST_TERMS);
}

/** A term in the words of an index, in the order in which they stand there; the last may only be begun where it says so. */
export function wordsOfTerm({ units }: SearchTerm): string[] {
	const words = wordsOfUnits(units);
	// The pair before it has the last letter already.
	if (isJoined(units.at(-2), units.at(-1))) words.pop();
	return words;
}
