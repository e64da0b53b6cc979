import type { DatabaseSync } from "node:sqlite";
import { MODEL_VERSION, type SearchResult, type SearchResults } from "../../../../src/model/story.ts";
import { cleanQuery } from "../../clean-query.ts";
import { pageAt, RESULTS_PER_PAGE } from "../../paging.ts";
import { hasMatch, MATCH_END, MATCH_START, parseMarkedText } from "./marked-text.ts";
import { matchExpression } from "./search-query.ts";
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from "./summary-row.ts";

/** How much a match counts in headline, standfirst and body. */
const WEIGHTS = "10.0, 4.0, 1.0";
const EXCERPT_WORDS = 36;

type ResultRow = SummaryRow & { headline: string; standfirst: string; excerpt: string };

/** Takes any text as a query. Throws `Failure` not-found for a page that is not there. */
export function createReadSearch(database: DatabaseSync): (typed: string, page: number) => SearchResults {
	const count = database.prepare("SELECT count(*) AS total FROM story_search WHERE story_search MATCH ?");
	const select = database.prepare(`
		SELECT ${SUMMARY_COLUMNS},
			highlight(story_search, 0, :start, :end) AS headline,
			highlight(story_search, 1, :start, :end) AS standfirst,
			snippet(story_search, 2, :start, :end, '…', ${EXCERPT_WORDS}) AS excerpt
		FROM story_search JOIN story ON story.id = story_search.rowid
		WHERE story_search MATCH :match
		ORDER BY bm25(story_search, ${WEIGHTS}), story.published DESC, story.slug
		LIMIT ${RESULTS_PER_PAGE} OFFSET :offset`);

	const find = (match: string, offset: number) =>
		select.all({ start: MATCH_START, end: MATCH_END, match, offset }) as ResultRow[];

	return (typed, page) => {
		const query = cleanQuery(typed);
		const match = matchExpression(query);
		const { total } = match === undefined ? { total: 0 } : (count.get(match) as { total: number });
		const at = pageAt(page, total, RESULTS_PER_PAGE);
		return {
			version: MODEL_VERSION,
			query,
			results: match === undefined ? [] : find(match, at.offset).map(buildResult),
			page: at.page,
			pages: at.pages,
			total,
		};
	};
}

/** The excerpt is from the body when that matches, the standfirst otherwise. */
function buildResult(row: ResultRow): SearchResult {
	const fromBody = parseMarkedText(row.excerpt);
	const standfirst = parseMarkedText(row.standfirst);
	const excerpt = hasMatch(fromBody) || standfirst.length === 0 ? fromBody : standfirst;
	return { story: summaryOf(row), headline: parseMarkedText(row.headline), excerpt };
}
