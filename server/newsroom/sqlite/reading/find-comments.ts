import type { DatabaseSync } from "node:sqlite";
import type { CommentRole, FoundComment, FoundComments } from "../../../../src/model/discussion.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { cleanQuery } from "../../clean-query.ts";
import { FOUND_COMMENTS_PER_PAGE, pageAt } from "../../paging.ts";
import type { VisibleComment } from "../../visible-threads.ts";
import { MATCH_END, MATCH_START, parseMarkedText } from "./marked-text.ts";
import { matchExpression } from "./search-query.ts";

const EXCERPT_WORDS = 36;

type FoundRow = { id: number; role: CommentRole | null; received: string; name: string; excerpt: string };

/**
 * Looks for words in the comments of one story and the names above them. `places` are the pages of its discussion as
 * readers see them. Throws `Failure` not-found for a page that is not there.
 */
export function createFindComments(database: DatabaseSync) {
	const selectIds = database.prepare("SELECT rowid AS id FROM comment_search WHERE comment_search MATCH ?");
	const selectFound = database.prepare(`
		SELECT comment.id, comment.role, comment.received,
			highlight(comment_search, 1, :start, :end) AS name,
			snippet(comment_search, 2, :start, :end, '…', ${EXCERPT_WORDS}) AS excerpt
		FROM comment_search JOIN comment ON comment.id = comment_search.rowid
		WHERE comment_search MATCH :match AND comment_search.rowid IN (SELECT value FROM json_each(:ids))`);

	function matching(match: string, places: readonly VisibleComment[][]): { id: number; onPage: number }[] {
		const ids = new Set((selectIds.all(match) as { id: number }[]).map(({ id }) => id));
		return places.flatMap((page, at) => page.flatMap(({ id }) => (ids.has(id) ? [{ id, onPage: at + 1 }] : [])));
	}

	return (storyId: number, places: readonly VisibleComment[][], typed: string, page: number): FoundComments => {
		const query = cleanQuery(typed);
		const words = matchExpression(query);
		const match = `story : "s${storyId}" AND {name text} : (${words})`;
		const found = words === undefined ? [] : matching(match, places);
		const at = pageAt(page, found.length, FOUND_COMMENTS_PER_PAGE);
		const shown = found.slice(at.offset, at.offset + FOUND_COMMENTS_PER_PAGE);
		const ids = JSON.stringify(shown.map(({ id }) => id));
		const rows = (
			shown.length === 0 ? [] : selectFound.all({ start: MATCH_START, end: MATCH_END, match, ids })
		) as FoundRow[];
		const byId = new Map(rows.map((row) => [row.id, row]));
		return {
			version: MODEL_VERSION,
			query,
			results: shown.flatMap(({ id, onPage }) => {
				const row = byId.get(id);
				return row ? [buildFound(row, onPage)] : [];
			}),
			page: at.page,
			pages: at.pages,
			total: found.length,
		};
	};
}

function buildFound({ id, role, received, name, excerpt }: FoundRow, onPage: number): FoundComment {
	return {
		id: String(id),
		name: parseMarkedText(name),
		...(role && { role }),
		published: received,
		excerpt: parseMarkedText(excerpt),
		onPage,
	};
}
