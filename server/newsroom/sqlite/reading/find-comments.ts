import type { DatabaseSync } from "node:sqlite";
import type { CommentRole, FoundComment, FoundComments } from "../../../../src/model/discussion.ts";
import { buildExcerpt, markWords } from "../../../../src/model/mark-words.ts";
import { type SearchTerm, searchTerms } from "../../../../src/model/search-words.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { cleanQuery } from "../../clean-query.ts";
import { FOUND_COMMENTS_PER_PAGE, pageAt } from "../../paging.ts";
import type { VisibleComment } from "../../visible-threads.ts";
import { matchExpression } from "./search-query.ts";

type FoundRow = { id: number; role: CommentRole | null; received: string; name: string; text: string };

/**
 * Looks for words in the comments of one story and the names above them. `places` are the pages of its discussion as
 * readers see them. Throws `Failure` not-found for a page that is not there.
 */
export function createFindComments(database: DatabaseSync) {
	const selectIds = database.prepare("SELECT rowid AS id FROM comment_search WHERE comment_search MATCH ?");
	const selectFound = database.prepare(`
		SELECT id, role, received, name, text FROM comment WHERE id IN (SELECT value FROM json_each(?))`);

	function matching(match: string, places: readonly VisibleComment[][]): { id: number; onPage: number }[] {
		const ids = new Set((selectIds.all(match) as { id: number }[]).map(({ id }) => id));
		return places.flatMap((page, at) => page.flatMap(({ id }) => (ids.has(id) ? [{ id, onPage: at + 1 }] : [])));
	}

	return (storyId: number, places: readonly VisibleComment[][], typed: string, page: number): FoundComments => {
		const query = cleanQuery(typed);
		const terms = searchTerms(query);
		const words = matchExpression(terms);
		const match = `story : "s${storyId}" AND words : (${words})`;
		const found = words === undefined ? [] : matching(match, places);
		const at = pageAt(page, found.length, FOUND_COMMENTS_PER_PAGE);
		const shown = found.slice(at.offset, at.offset + FOUND_COMMENTS_PER_PAGE);
		const ids = JSON.stringify(shown.map(({ id }) => id));
		const rows = selectFound.all(ids) as FoundRow[];
		const byId = new Map(rows.map((row) => [row.id, row]));
		return {
			version: MODEL_VERSION,
			query,
			results: shown.flatMap(({ id, onPage }) => {
				const row = byId.get(id);
				return row ? [buildFound(row, onPage, terms)] : [];
			}),
			page: at.page,
			pages: at.pages,
			total: found.length,
		};
	};
}

function buildFound(
	{ id, role, received, name, text }: FoundRow,
	onPage: number,
	terms: readonly SearchTerm[],
): FoundComment {
	return {
		id: String(id),
		name: markWords(name, terms),
		...(role && { role }),
		published: received,
		excerpt: buildExcerpt(text, terms),
		onPage,
	};
}
