import { Failure } from "../model/failure.ts";
import { type SearchTerm, searchTerms } from "../model/search-words.ts";

/** As the server has it. */
const MOST_CHARACTERS = 200;

/** What is looked for in a copy of the paper: the query as it can be shown again, and what its words are. */
export function parseCopiedQuery(typed: string): { query: string; terms: SearchTerm[] } {
	const query = typed.toWellFormed().replace(/\s+/g, " ").trim().slice(0, MOST_CHARACTERS).toWellFormed();
	return { query, terms: searchTerms(query) };
}

/** One page of what was found. Throws `Failure` not-found for a page that is not there. */
export function pageOfFound<Found>(found: readonly Found[], page: number, perPage: number) {
	const pages = Math.max(1, Math.ceil(found.length / perPage));
	if (page > pages) throw new Failure("not-found", `There is no page ${page}; there are ${pages}.`);
	return { shown: found.slice((page - 1) * perPage, page * perPage), page, pages, total: found.length };
}
