import type { DatabaseSync } from "node:sqlite";
import type { Discussion, FoundComments } from "../../../../src/model/discussion.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { pageAt } from "../../paging.ts";
import { buildComment, COMMENT_COLUMNS, type CommentRow } from "./build-comment.ts";
import { createFindComments } from "./find-comments.ts";
import type { FindStory } from "./find-story.ts";
import { createReadCommentPlaces } from "./read-comment-places.ts";

/** Both throw `Failure` not-found for a story or page that is not there. */
export type DiscussionReader = {
	read: (path: string, page: number) => Discussion;
	/** Takes any text as a query. */
	find: (path: string, typed: string, page: number) => FoundComments;
};

/** Reads discussions: whole threads, oldest first, in pages. */
export function createDiscussionReader(database: DatabaseSync, findStory: FindStory): DiscussionReader {
	const readPlaces = createReadCommentPlaces(database);
	const selectPage = database.prepare(`
		SELECT ${COMMENT_COLUMNS} FROM comment WHERE id IN (SELECT value FROM json_each(?))`);
	const findComments = createFindComments(database);

	return {
		read: (path, asked) => {
			const story = findStory(path);
			const places = readPlaces(story.id);
			const { page, pages } = pageAt(asked, places.pages.length, 1);
			const shown = places.pages[page - 1] ?? [];
			const rows = selectPage.all(JSON.stringify(shown.map(({ id }) => id))) as CommentRow[];
			const byId = new Map(rows.map((row) => [row.id, row]));
			return {
				version: MODEL_VERSION,
				count: places.count,
				isOpen: story.isOpen,
				page,
				pages,
				comments: shown.flatMap(({ id, parentId }) => {
					const row = byId.get(id);
					return row ? [buildComment(row, parentId)] : [];
				}),
			};
		},
		find: (path, typed, page) => {
			const { id } = findStory(path);
			return findComments(id, readPlaces(id).pages, typed, page);
		},
	};
}
