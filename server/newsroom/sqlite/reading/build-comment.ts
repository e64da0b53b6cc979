import type { Block } from "../../../../src/model/block.ts";
import type { Comment, CommentRole } from "../../../../src/model/discussion.ts";
import { parseReplyText } from "../../reply-text.ts";

/** What of a comment may be shown; the e-mail address is not even read. */
export const COMMENT_COLUMNS = "id, status, name, website, role, text, body, received";

export type CommentRow = {
	id: number;
	status: "approved" | "held" | "spam";
	name: string;
	website: string | null;
	role: CommentRole | null;
	text: string;
	/** JSON of `Block[]`, with comments of an imported site. */
	body: string | null;
	received: string;
};

/** A comment for readers; spam is told to its writer as held. */
export function buildComment(row: CommentRow, parentId?: number): Comment {
	return {
		id: String(row.id),
		...(parentId === undefined ? {} : { parentId: String(parentId) }),
		author: { name: row.name, ...(row.website ? { url: row.website } : {}), ...(row.role ? { role: row.role } : {}) },
		published: row.received,
		body: row.body === null ? parseReplyText(row.text) : (JSON.parse(row.body) as Block[]),
		status: row.status === "approved" ? "published" : "held",
	};
}
