import { searchWords } from "./search-words.ts";
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
