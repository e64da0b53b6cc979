const MOST_WORDS = 16;

/**
 * A cleaned query in FTS5's own language: every word required, the last as the start of a word. Each word is a quoted string,
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
