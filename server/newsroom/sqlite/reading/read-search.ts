import type { DatabaseSync } from "node:sqlite";
import {
	MODEL_VERSION,
	type SearchResult,
	type SearchResults,
	type StorySummary,
} from "../../../../src/model/story.ts";
import { cleanQuery } from "../../clean-query.ts";
import { pageAt, RESULTS_PER_PAGE } from "../../paging.ts";
import { excerptOf } from "./excerpt.ts";
import { hasMatch, MATCH_END, MATCH_START, parseMarkedText } from "./marked-text.ts";
import { matchExpression } from "./search-query.ts";
import { createReadSummaries } from "./summary-row.ts";

/** How much a match counts in headline, standfirst and body. */
const WEIGHTS = "10.0, 4.0, 1.0";
const EXCERPT_WORDS = 36;
/** So many of the newest matches are weighed, and so many of the newest in a headline or standfirst. */
const WEIGHED = 500;

type MarkedRow = { headline: string; standfirst: string; body: string };

/**
 * Takes any text as a query. The best match comes first; where there are more than are weighed, the rest follows, the
 * newest first. Throws `Failure` not-found for a page that is not there.
 */
export function createReadSearch(database: DatabaseSync): (typed: string, page: number) => SearchResults {
	const count = database.prepare("SELECT count(*) AS total FROM story_search WHERE story_search MATCH ?");
	// Stories are numbered as they come in.
	const selectOldest = database.prepare(`
		SELECT rowid FROM story_search WHERE story_search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ${WEIGHED - 1}`);
	// A weight is below 0, and the less the better.
	const selectBest = database.prepare(`
		WITH told AS MATERIALIZED (
			SELECT rowid AS id FROM story_search WHERE story_search MATCH :told ORDER BY rowid DESC LIMIT ${WEIGHED}
		)
		SELECT rowid AS id FROM story_search WHERE story_search MATCH :match
		ORDER BY
			CASE WHEN rowid >= :from OR rowid IN (SELECT id FROM told) THEN bm25(story_search, ${WEIGHTS}) ELSE 0 END,
			rowid DESC
		LIMIT ${RESULTS_PER_PAGE} OFFSET :offset`);
	// Node binds every number as one with a fraction, and FTS5 takes no notice of a rowid that is none.
	const selectMarked = database.prepare(`
		SELECT
			highlight(story_search, 0, :start, :end) AS headline,
			highlight(story_search, 1, :start, :end) AS standfirst,
			highlight(story_search, 2, :start, :end) AS body
		FROM story_search WHERE story_search MATCH :match AND rowid = CAST(:id AS INTEGER)`);
	const readSummaries = createReadSummaries(database);

	function find(match: string, total: number, offset: number): SearchResult[] {
		const from = total > WEIGHED ? (selectOldest.get(match) as { rowid: number }).rowid : 0;
		const told = `{headline standfirst} : (${match})`;
		const ids = (selectBest.all({ match, told, from, offset }) as { id: number }[]).map(({ id }) => id);
		const marks = { start: MATCH_START, end: MATCH_END, match };
		return readSummaries(ids).map((story, at) =>
			buildResult(story, selectMarked.get({ ...marks, id: ids[at] as number }) as MarkedRow),
		);
	}

	return (typed, page) => {
		const query = cleanQuery(typed);
		const match = matchExpression(query);
		const { total } = match === undefined ? { total: 0 } : (count.get(match) as { total: number });
		const at = pageAt(page, total, RESULTS_PER_PAGE);
		return {
			version: MODEL_VERSION,
			query,
			results: match === undefined ? [] : find(match, total, at.offset),
			page: at.page,
			pages: at.pages,
			total,
		};
	};
}

/** The excerpt is from the body when that matches, the standfirst otherwise. */
function buildResult(story: StorySummary, row: MarkedRow): SearchResult {
	const fromBody = parseMarkedText(excerptOf(row.body, EXCERPT_WORDS));
	const standfirst = parseMarkedText(row.standfirst);
	const excerpt = hasMatch(fromBody) || standfirst.length === 0 ? fromBody : standfirst;
	return { story, headline: parseMarkedText(row.headline), excerpt };
}
