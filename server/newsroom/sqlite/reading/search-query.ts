import { type SearchTerm, wordsOfTerm } from "../../../../src/model/search-words.ts";

/**
 * What is looked for in FTS5's own language: every term required, its words side by side, the last as the start of one
 * where it may only be begun. Words are letters and digits alone, in quotes, where nothing is an operator. Undefined
 * when there is nothing to look for.
 */
export function matchExpression(terms: readonly SearchTerm[]): string | undefined {
	if (terms.length === 0) return undefined;
	return terms.map((term) => `"${wordsOfTerm(term).join(" ")}"${term.isBegun ? " *" : ""}`).join(" ");
}
