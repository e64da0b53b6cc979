import type { DatabaseSync } from "node:sqlite";
import type { Discussion } from "../../../../src/model/discussion.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { pageAt, THREADS_PER_PAGE } from "../../paging.ts";
import { visibleThreads } from "../../visible-threads.ts";
import { buildComment, COMMENT_COLUMNS, type CommentRow } from "./build-comment.ts";
import type { FindStory } from "./find-story.ts";

export type DiscussionReader = {
	/** Throws `Failure` not-found for a story or page that is not there. */
	read: (path: string, page: number) => Discussion;
};

/** Pages hold whole threads, oldest first. */
export function createDiscussionReader(database: DatabaseSync, findStory: FindStory): DiscussionReader {
	const selectPlaces = database.prepare(`
		SELECT id, parent_id AS parentId, status = 'approved' AS isVisible FROM comment
		WHERE story_id = ? ORDER BY received, id`);
	const selectPage = database.prepare(`
		SELECT ${COMMENT_COLUMNS} FROM comment WHERE id IN (SELECT value FROM json_each(?))`);

	function threadsOf(storyId: number) {
		const rows = selectPlaces.all(storyId) as { id: number; parentId: number | null; isVisible: number }[];
		return visibleThreads(rows.map((row) => ({ ...row, isVisible: row.isVisible === 1 })));
	}

	return {
		read: (path, page) => {
			const story = findStory(path);
			const threads = threadsOf(story.id);
			const at = pageAt(page, threads.length, THREADS_PER_PAGE);
			const shown = threads.slice(at.offset, at.offset + THREADS_PER_PAGE).flat();
			const rows = selectPage.all(JSON.stringify(shown.map(({ id }) => id))) as CommentRow[];
			const byId = new Map(rows.map((row) => [row.id, row]));
			return {
				version: MODEL_VERSION,
				count: threads.reduce((sum, thread) => sum + thread.length, 0),
				isOpen: story.isOpen,
				page: at.page,
				pages: at.pages,
				comments: shown.flatMap(({ id, parentId }) => {
					const row = byId.get(id);
					return row ? [buildComment(row, parentId)] : [];
				}),
			};
		},
	};
}
