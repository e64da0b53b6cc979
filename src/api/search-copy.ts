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
import { type SearchTerm, wordsOfTerm } from "../model/search-words.ts";
import { MODEL_VERSION, type SearchResult, type SearchResults, type StorySummary } from "../model/story.ts";
import { pageOfFound, parseCopiedQuery } from "./copied-query.ts";
import { fetchJson } from "./fetch-newsroom.ts";

/** As the server has them. */
const RESULTS_PER_PAGE = 10;
/** The index is one large file, fetched once: it may take its time, in milliseconds, and be long, in bytes. */
const LIMITS = { patience: 60_000, most: 256 * 1024 * 1024 };

type Index = { stories: readonly StorySummary[]; index: MiniSearch<SearchDocument> };

let fetching: Promise<Index> | undefined;

/**
 * Searches a copy of the paper on this device: every word required, the last as the beginning of one, in any order: what the
 * server wants side by side may stand apart here. The text around
 * what was found is taken from the story's own file; without it the standfirst stands there. Throws `Failure`.
 */
export async function searchCopy(typed: string, page: number, story: NewsroomApi["story"]): Promise<SearchResults> {
	const { query, terms } = parseCopiedQuery(typed);
	const found = terms.length === 0 ? [] : findStories(await readIndex(), terms);
	const { shown, ...at } = pageOfFound(found, page, RESULTS_PER_PAGE);
	const results = await Promise.all(shown.map((summary) => buildResult(summary, terms, story)));
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
	const file = await fetchJson<SearchIndexFile>(SEARCH_INDEX_URL, "isIndexFile", undefined, LIMITS);
	const serialised = file.index as Parameters<typeof MiniSearch.loadJSAsync>[0];
	try {
		const index = await MiniSearch.loadJSAsync<SearchDocument>(serialised, SEARCH_INDEX_OPTIONS);
		return { stories: file.stories, index };
	} catch (cause) {
		throw new Failure("bad-answer", "The index of the search could not be read.", { cause });
	}
}

/** The best first, the newer first among equals: the index numbers stories from the newest. */
function findStories({ stories, index }: Index, terms: readonly SearchTerm[]): StorySummary[] {
	const wanted = terms.flatMap((term) => {
		const words = wordsOfTerm(term);
		return words.map((word, at) => ({ word, isBegun: term.isBegun && at === words.length - 1 }));
	});
	const hits = index.search(wanted.map(({ word }) => word).join(" "), {
		tokenize: (line) => line.split(" "),
		combineWith: "AND",
		prefix: (_word, place) => wanted[place]?.isBegun === true,
		boost: SEARCH_WEIGHTS,
	});
	return hits
		.sort((one, other) => other.score - one.score || one.id - other.id)
		.flatMap((hit) => stories[hit.id] ?? []);
}

async function buildResult(
	summary: StorySummary,
	terms: readonly SearchTerm[],
	story: NewsroomApi["story"],
): Promise<SearchResult> {
	const headline = markWords(summary.headline, terms);
	const text = await story(summary.path).then(
		({ body }) => bodyText(body),
		() => "",
	);
	const fromBody = buildExcerpt(text, terms);
	const isInBody = fromBody.some((piece) => piece.isMatch);
	const excerpt = isInBody || !summary.standfirst ? fromBody : markWords(summary.standfirst, terms);
	return { story: summary, headline, excerpt };
}
