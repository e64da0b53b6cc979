import type { DatabaseSync } from "node:sqlite";
import type { Block } from "../../../../src/model/block.ts";
import type { Comment } from "../../../../src/model/discussion.ts";
import type { Story } from "../../../../src/model/story.ts";
import { nameSources, quotedIds } from "../../quote-sources.ts";
import { type QuotedStory, type Quotes, quotesStory } from "../../quoted/create-quotes.ts";

export type DressComments = (storyId: number, comments: Comment[]) => Comment[];

/**
 * Says of what comments quote where it is now: in which paragraph of the story, under which name that of a comment.
 * What is there no more, or not to be seen, has no name.
 */
export function createDressComments(database: DatabaseSync, quotes: Quotes): DressComments {
	const selectNames = database.prepare(`
		SELECT id, name FROM comment WHERE id IN (SELECT value FROM json_each(?)) AND status = 'approved'`);
	const readStory = createReadQuotedStory(database);

	function named(comments: Comment[]): Comment[] {
		const ids = comments.flatMap(({ body }) => quotedIds(body));
		if (ids.length === 0) return comments;
		const rows = selectNames.all(JSON.stringify(ids.map(Number))) as { id: number; name: string }[];
		const names = new Map(rows.map(({ id, name }) => [String(id), name]));
		return comments.map((comment) => ({ ...comment, body: nameSources(comment.body, (id) => names.get(id)) }));
	}

	return (storyId, comments) => {
		if (!comments.some(({ body }) => quotesStory(body))) return named(comments);
		const story = readStory(storyId);
		return named(comments.map((comment) => ({ ...comment, body: quotes.place(story, comment.body) })));
	};
}

/** The story that is quoted. */
export function createReadQuotedStory(database: DatabaseSync): (storyId: number) => QuotedStory {
	const select = database.prepare("SELECT story FROM story WHERE id = ?");
	return (id) => {
		const { story } = select.get(id) as { story: string };
		return { id, version: story, body: (): Block[] => (JSON.parse(story) as Pick<Story, "body">).body };
	};
}
