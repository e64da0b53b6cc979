import MiniSearch from "minisearch";
import { bodyText } from "../model/body-text.ts";
import { Failure } from "../model/failure.ts";
import { buildExcerpt, markWords } from "../model/mark-words.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import {
	SEARCH_INDEX_OPTIONS,
	SEARCH_INDEX_URL,
	SEARCH_WEIGHTS,
	type SearchDocument,
	type SearchIndexFile,
} from "../model/search-index.ts";
import { MODEL_VERSION, type SearchResult, type SearchResults, type StorySummary } from "../model/story.ts";
import { pageOfFound, parseCopiedQuery } from "./copied-query.ts";
import { fetchVersioned } from "./fetch-newsroom.ts";

/** As the server has them. */
const RESULTS_PER_PAGE = 10;
/** The index is one large file, fetched once: it may take its time, in milliseconds. */
const PATIENCE = 60_000;

type Index = { stories: readonly StorySummary[]; index: MiniSearch<SearchDocument> };

let fetching: Promise<Index> | undefined;

/**
 * Searches a copy of the paper on this device: every word required, the last as the beginning of one. The text around
 * what was found is taken from the story's own file; without it the standfirst stands there. Throws `Failure`.
 */
export async function searchCopy(typed: string, page: number, story: NewsroomApi["story"]): Promise<SearchResults> {
	const { query, words } = parseCopiedQuery(typed);
	const found = words.length === 0 ? [] : findStories(await readIndex(), words);
	const { shown, ...at } = pageOfFound(found, page, RESULTS_PER_PAGE);
	const results = await Promise.all(shown.map((summary) => buildResult(summary, words, story)));
	return { version: MODEL_VERSION, query, results, ...at };
}

/** Fetched at the first search; when that fails, again at the next. */
function readIndex(): Promise<Index> {
	fetching ??= fetchIndex().catch((error) => {
		fetching = undefined;
		throw error;
	});
	return fetching;
}

async function fetchIndex(): Promise<Index> {
	const file = await fetchVersioned<SearchIndexFile>(SEARCH_INDEX_URL, undefined, PATIENCE);
	const serialised = file.index as Parameters<typeof MiniSearch.loadJSAsync>[0];
	try {
		const index = await MiniSearch.loadJSAsync<SearchDocument>(serialised, SEARCH_INDEX_OPTIONS);
		return { stories: file.stories, index };
	} catch (cause) {
		throw new Failure("bad-answer", "The index of the search could not be read.", { cause });
	}
}

/** The best first, the newer first among equals: the index numbers stories from the newest. */
function findStories({ stories, index }: Index, words: readonly string[]): StorySummary[] {
	const hits = index.search(words.join(" "), {
		combineWith: "AND",
		prefix: (_word, place, all) => place === all.length - 1,
		boost: SEARCH_WEIGHTS,
	});
	return hits
		.sort((one, other) => other.score - one.score || one.id - other.id)
		.flatMap((hit) => stories[hit.id] ?? []);
}

async function buildResult(
	summary: StorySummary,
	words: readonly string[],
	story: NewsroomApi["story"],
): Promise<SearchResult> {
	const headline = markWords(summary.headline, words);
	const text = await story(summary.path).then(
		({ body }) => bodyText(body),
		() => "",
	);
	const fromBody = buildExcerpt(text, words);
	const isInBody = fromBody.some((piece) => piece.isMatch);
	const excerpt = isInBody || !summary.standfirst ? fromBody : markWords(summary.standfirst, words);
	return { story: summary, headline, excerpt };
}
