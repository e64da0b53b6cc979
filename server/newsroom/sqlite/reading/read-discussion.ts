import type { DatabaseSync } from "node:sqlite";
import type { Discussion, FoundComments } from "../../../../src/model/discussion.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { discussionPages } from "../../discussion-pages.ts";
import { pageAt } from "../../paging.ts";
import { type VisibleComment, visibleThreads } from "../../visible-threads.ts";
import { buildComment, COMMENT_COLUMNS, type CommentRow } from "./build-comment.ts";
import { createFindComments } from "./find-comments.ts";
import type { FindStory } from "./find-story.ts";

/** Both throw `Failure` not-found for a story or page that is not there. */
export type DiscussionReader = {
	read: (path: string, page: number) => Discussion;
	/** Takes any text as a query. */
	find: (path: string, typed: string, page: number) => FoundComments;
};

/** Reads discussions: whole threads, oldest first, in pages. */
export function createDiscussionReader(database: DatabaseSync, findStory: FindStory): DiscussionReader {
	const selectPlaces = database.prepare(`
		SELECT id, parent_id AS parentId, status = 'approved' AS isVisible FROM comment
		WHERE story_id = ? ORDER BY received, id`);
	const selectPage = database.prepare(`
		SELECT ${COMMENT_COLUMNS} FROM comment WHERE id IN (SELECT value FROM json_each(?))`);
	const findComments = createFindComments(database);

	function pagesOf(storyId: number): VisibleComment[][] {
		const rows = selectPlaces.all(storyId) as { id: number; parentId: number | null; isVisible: number }[];
		return discussionPages(visibleThreads(rows.map((row) => ({ ...row, isVisible: row.isVisible === 1 }))));
	}

	return {
		read: (path, asked) => {
			const story = findStory(path);
			const places = pagesOf(story.id);
			const { page, pages } = pageAt(asked, places.length, 1);
			const shown = places[page - 1] ?? [];
			const rows = selectPage.all(JSON.stringify(shown.map(({ id }) => id))) as CommentRow[];
			const byId = new Map(rows.map((row) => [row.id, row]));
			return {
				version: MODEL_VERSION,
				count: places.reduce((sum, { length }) => sum + length, 0),
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
			return findComments(id, pagesOf(id), typed, page);
		},
	};
}
