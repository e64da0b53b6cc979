import type { MODEL_VERSION, StorySummary } from "./story.ts";

/** Where an exported copy of the paper keeps what its search looks in. */
export const SEARCH_INDEX_URL = "/api/search-index.json";

/** `index` is a serialised MiniSearch over `stories`, whose documents are numbered as the stories are. */
export type SearchIndexFile = {
	version: typeof MODEL_VERSION;
	/** Newest first, without their pictures. */
	stories: StorySummary[];
	index: unknown;
};

/** One story as it is put into the index. */
export type SearchDocument = { id: number; headline: string; standfirst: string; text: string };

/** What the index must be built and read with, or its words are not found again. */
export const SEARCH_INDEX_OPTIONS = {
	fields: ["headline", "standfirst", "text"] satisfies (keyof SearchDocument)[] as string[],
	tokenize: (text: string) => searchWords(text),
	processTerm: (word: string) => word,
};

/** How much a match counts in each field, as in the server's search. */
export const SEARCH_WEIGHTS = { headline: 10, standfirst: 4, text: 1 };

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const LATIN_MARKS = /[\u0300-\u036f]/g;

/** The words of a text as the search compares them: "Café-Löwe" is "cafe" and "lowe". */
export function searchWords(text: string): string[] {
	return (text.match(WORD) ?? []).map(foldWord).filter((word) => word !== "");
}

/** A text in pieces: words, and what is between them. Joined, they are the text. */
export function splitWords(text: string): { text: string; isWord: boolean }[] {
	return text
		.split(/([\p{L}\p{N}\p{M}\p{Co}]+)/u)
		.map((piece, place) => ({ text: piece, isWord: place % 2 === 1 }))
		.filter((piece) => piece.text !== "");
}

/** Case and the marks of Latin, Greek and Cyrillic letters make no difference, as in SQLite's `unicode61`. */
export function foldWord(word: string): string {
	return word.normalize("NFD").replace(LATIN_MARKS, "").toLowerCase().normalize("NFC");
}
