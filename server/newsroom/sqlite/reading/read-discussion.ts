import type { DatabaseSync } from "node:sqlite";
import type {
	Comment,
	Discussion,
	DiscussionOrder,
	DiscussionOutline,
	FoundComments,
} from "../../../../src/model/discussion.ts";
import { Failure } from "../../../../src/model/failure.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { pageAt } from "../../paging.ts";
import { createQuotes } from "../../quoted/create-quotes.ts";
import type { VisibleComment } from "../../visible-threads.ts";
import { buildComment, COMMENT_COLUMNS, type CommentRow } from "./build-comment.ts";
import { createDressComments } from "./dress-comments.ts";
import { createFindComments } from "./find-comments.ts";
import type { FindStory } from "./find-story.ts";
import { createReadCommentPlaces } from "./read-comment-places.ts";
import { createReadOutline } from "./read-outline.ts";

/** All throw `Failure` not-found for a story or page that is not there. */
export type DiscussionReader = {
	read: (path: string, page: number, order?: DiscussionOrder) => Discussion;
	outline: (path: string) => Promise<DiscussionOutline>;
	/** A reply that was just stored, as the discussion shows it; as it is where that can't be told. */
	dressReply: (path: string, comment: Comment) => Comment;
	/** Takes any text as a query. */
	find: (path: string, typed: string, page: number) => FoundComments;
};

/** Reads discussions: whole threads in pages. */
export function createDiscussionReader(database: DatabaseSync, findStory: FindStory): DiscussionReader {
	const readPlaces = createReadCommentPlaces(database);
	const selectPage = database.prepare(`
		SELECT ${COMMENT_COLUMNS} FROM comment WHERE id IN (SELECT value FROM json_each(?))`);
	const selectPinned = database.prepare(`
		SELECT ${COMMENT_COLUMNS} FROM comment WHERE story_id = ? AND is_pinned = 1 AND status = 'approved'
		ORDER BY received DESC, id DESC`);
	const findComments = createFindComments(database);
	const quotes = createQuotes();
	const dress = createDressComments(database, quotes);
	const readOutline = createReadOutline(database, quotes);

	function pinnedOf(storyId: number, pages: readonly VisibleComment[][]): { pinned?: Comment[] } {
		const rows = selectPinned.all(storyId) as CommentRow[];
		if (rows.length === 0) return {};
		const places = new Map(pages.flat().map((comment) => [comment.id, comment]));
		const pinned = rows.map((row) => buildComment(row, places.get(row.id)?.parentId));
		return { pinned: dress(storyId, pinned) };
	}

	return {
		read: (path, asked, order = "oldest") => {
			const story = findStory(path);
			const places = readPlaces(story.id);
			const ordered = places.pagesIn(order);
			const { page, pages } = pageAt(asked, ordered.length, 1);
			const shown = ordered[page - 1] ?? [];
			const rows = selectPage.all(JSON.stringify(shown.map(({ id }) => id))) as CommentRow[];
			const byId = new Map(rows.map((row) => [row.id, row]));
			return {
				version: MODEL_VERSION,
				count: places.count,
				isOpen: story.isOpen,
				page,
				pages,
				...(order !== "oldest" && { order }),
				...(page === 1 && pinnedOf(story.id, places.pages)),
				comments: dress(
					story.id,
					shown.flatMap(({ id, parentId }) => {
						const row = byId.get(id);
						return row ? [buildComment(row, parentId)] : [];
					}),
				),
			};
		},
		outline: async (path) => {
			const { id } = findStory(path);
			return readOutline(readPlaces(id), id);
		},
		dressReply: (path, comment) => {
			try {
				return dress(findStory(path).id, [comment])[0] ?? comment;
			} catch (error) {
				if (error instanceof Failure) return comment;
				throw error;
			}
		},
		find: (path, typed, page) => {
			const { id } = findStory(path);
			return findComments(id, readPlaces(id).pages, typed, page);
		},
	};
}
