import type { Block } from "../../../../src/model/block.ts";
import type { Comment, CommentRole } from "../../../../src/model/discussion.ts";
import { parseReplyText } from "../../reply-text.ts";

/** What of a comment may be shown; the e-mail address is not even read. */
export const COMMENT_COLUMNS = "id, status, name, website, role, text, body, received, is_pinned AS isPinned";

export type CommentRow = {
	id: number;
	status: "approved" | "held" | "spam";
	name: string;
	website: string | null;
	role: CommentRole | null;
	text: string;
	/** JSON of `Block[]`: of comments of an imported site, and of those that quote and say from where. */
	body: string | null;
	received: string;
	isPinned: 0 | 1;
};

/** A comment for readers; spam is told to its writer as held. */
export function buildComment(row: CommentRow, parentId?: number): Comment {
	return {
		id: String(row.id),
		...(parentId === undefined ? {} : { parentId: String(parentId) }),
		author: { name: row.name, ...(row.website ? { url: row.website } : {}), ...(row.role ? { role: row.role } : {}) },
		published: row.received,
		...(row.isPinned === 1 ? { isPinned: true as const } : {}),
		body: bodyOf(row),
		status: row.status === "approved" ? "published" : "held",
	};
}

export function bodyOf({ text, body }: Pick<CommentRow, "text" | "body">): Block[] {
	return body === null ? parseReplyText(text) : (JSON.parse(body) as Block[]);
}
