/** More than this is no search but a paste; the rest is left out. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 16;

/** What was asked, as it can be shown again: no control characters, single spaces, 200 characters at most. */
export function cleanQuery(typed: string): string {
	return typed
		.toWellFormed()
		.slice(0, MOST_CHARACTERS * 4)
		.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
		.trim()
		.slice(0, MOST_CHARACTERS)
		.toWellFormed();
}

/**
 * The same in FTS5's own language: every word required, the last as the start of a word. Each word is a quoted string,
 * in which nothing is an operator. Undefined when no word is left to look for.
 */
export function matchExpression(query: string): string | undefined {
	const words = query
		.split(" ")
		.map((word) => word.replaceAll('"', ""))
		.filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word))
		.slice(0, MOST_WORDS);
	if (words.length === 0) return undefined;
	return `${words.map((word) => `"${word}"`).join(" ")} *`;
}
