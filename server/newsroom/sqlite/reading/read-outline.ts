import type { DatabaseSync } from "node:sqlite";
import type { DiscussionOutline, QuotedParagraph } from "../../../../src/model/discussion.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import type { Quotes } from "../../quoted/create-quotes.ts";
import { mayQuote } from "../../quoted/passages-of.ts";
import { bodyOf } from "./build-comment.ts";
import { createReadQuotedStory } from "./dress-comments.ts";
import type { CommentPlaces } from "./read-comment-places.ts";

type Row = { id: number; received: string; text: string; hasQuote: 0 | 1 };
type QuotingRow = { id: number; text: string; body: string | null };

/** Reads the shape of a discussion, of comments that readers see and of nothing else. */
export function createReadOutline(database: DatabaseSync, quotes: Quotes) {
	const selectAll = database.prepare(`
		SELECT id, received, text, instr(body, '"quote"') > 0 AS hasQuote FROM comment
		WHERE story_id = ? AND status = 'approved'`);
	const selectQuoting = database.prepare(`
		SELECT id, text, body FROM comment WHERE id IN (SELECT value FROM json_each(?))`);
	const readStory = createReadQuotedStory(database);

	/** Few of many comments quote; `ids` are of those that may. */
	async function quotedBy(ids: readonly string[], storyId: number): Promise<QuotedParagraph[]> {
		if (ids.length === 0) return [];
		const rows = selectQuoting.all(JSON.stringify(ids.map(Number))) as QuotingRow[];
		const byId = new Map(rows.map((row) => [String(row.id), row]));
		const quoting = ids.flatMap((id) => {
			const row = byId.get(id);
			return row ? [{ id, body: () => bodyOf(row) }] : [];
		});
		return quotes.read(readStory(storyId), quoting);
	}

	return async ({ pages, count }: CommentPlaces, storyId: number): Promise<DiscussionOutline> => {
		const byId = new Map((selectAll.all(storyId) as Row[]).map((row) => [row.id, row]));
		const comments = pages.flatMap((page, at) =>
			page.flatMap(({ id, parentId }) => {
				const row = byId.get(id);
				// Deleted by an editor's tool in between.
				if (!row) return [];
				const parent = parentId === undefined ? {} : { parentId: String(parentId) };
				return [{ id: String(id), ...parent, published: `${row.received.slice(0, 19)}Z`, page: at + 1 }];
			}),
		);
		const mayBeQuoting = ({ id }: { id: number }) => {
			const row = byId.get(id);
			return row !== undefined && (row.hasQuote === 1 || mayQuote(row.text));
		};
		const quoting = pages.flatMap((page) => page.filter(mayBeQuoting).map(({ id }) => String(id)));
		return { version: MODEL_VERSION, count, comments, quoted: await quotedBy(quoting, storyId) };
	};
}
