import type { DatabaseSync, StatementSync } from "node:sqlite";
import { bodyText } from "../../../../src/model/body-text.ts";
import { buildExcerpt, markWords } from "../../../../src/model/mark-words.ts";
import { type SearchTerm, searchTerms } from "../../../../src/model/search-words.ts";
import {
	MODEL_VERSION,
	type SearchResult,
	type SearchResults,
	type Story,
	type StorySummary,
} from "../../../../src/model/story.ts";
import { cleanQuery } from "../../clean-query.ts";
import { pageAt, RESULTS_PER_PAGE } from "../../paging.ts";
import { matchExpression } from "./search-query.ts";
import { createReadSummaries } from "./summary-row.ts";

/** How much a match counts in headline, standfirst and body. */
const WEIGHTS = "10.0, 4.0, 1.0";
/** Up to so many matches are weighed. */
const WEIGHED = 1_000;

/**
 * Takes any text as a query. The best match comes first. Where the words are too common for every match to be weighed,
 * stories with them in the headline or standfirst come first, then the rest, each the newest first. `total` counts every
 * match. Throws `Failure` not-found for a page that is not there.
 */
export function createReadSearch(database: DatabaseSync): (typed: string, page: number) => SearchResults {
	const selectCount = database.prepare("SELECT count(*) AS total FROM story_search WHERE story_search MATCH ?");
	// A weight is below 0, and the less the better. Stories are numbered as they come in.
	const selectBest = database.prepare(`
		SELECT rowid AS id FROM story_search WHERE story_search MATCH :match
		ORDER BY bm25(story_search, ${WEIGHTS}), rowid DESC LIMIT :limit OFFSET :offset`);
	const selectNewest = database.prepare(`
		SELECT rowid AS id FROM story_search WHERE story_search MATCH :match
		ORDER BY rowid DESC LIMIT :limit OFFSET :offset`);
	const selectStory = database.prepare("SELECT story FROM story WHERE id = ?");
	const readSummaries = createReadSummaries(database);

	const count = (match: string) => (selectCount.get(match) as { total: number }).total;

	/** Of words in very many stories: a page's ids, found without weighing any. */
	function findNewest(match: string, offset: number): number[] {
		const told = `{headline standfirst} : (${match})`;
		const first = idsOf(selectNewest, told, offset);
		if (first.length === RESULTS_PER_PAGE) return first;
		const limit = RESULTS_PER_PAGE - first.length;
		return [...first, ...idsOf(selectNewest, `(${match}) NOT ${told}`, Math.max(0, offset - count(told)), limit)];
	}

	function textOf(id: number): string {
		const { story } = selectStory.get(id) as { story: string };
		return bodyText((JSON.parse(story) as Story).body);
	}

	function find(terms: readonly SearchTerm[], match: string, total: number, offset: number): SearchResult[] {
		const ids = total > WEIGHED ? findNewest(match, offset) : idsOf(selectBest, match, offset);
		return readSummaries(ids).map((story, at) => buildResult(story, textOf(ids[at] as number), terms));
	}

	return (typed, page) => {
		const query = cleanQuery(typed);
		const terms = searchTerms(query);
		const match = matchExpression(terms);
		const total = match === undefined ? 0 : count(match);
		const at = pageAt(page, total, RESULTS_PER_PAGE);
		return {
			version: MODEL_VERSION,
			query,
			results: match === undefined ? [] : find(terms, match, total, at.offset),
			page: at.page,
			pages: at.pages,
			total,
		};
	};
}

function idsOf(statement: StatementSync, match: string, offset: number, limit = RESULTS_PER_PAGE): number[] {
	return (statement.all({ match, offset, limit }) as { id: number }[]).map(({ id }) => id);
}

/** The excerpt is from the body when that matches, the standfirst otherwise. */
function buildResult(story: StorySummary, text: string, terms: readonly SearchTerm[]): SearchResult {
	const fromBody = buildExcerpt(text, terms);
	const isInBody = fromBody.some((piece) => piece.isMatch);
	const excerpt = isInBody || !story.standfirst ? fromBody : markWords(story.standfirst, terms);
	return { story, headline: markWords(story.headline, terms), excerpt };
}
