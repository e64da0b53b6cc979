import type { Block } from "../../../../src/model/block.ts";
import type { Comment, CommentRole } from "../../../../src/model/discussion.ts";
import { websiteUrl } from "../../../../src/model/reply.ts";
import { cleanLine } from "../../clean-text.ts";
import type { WpComment } from "../client/wp-types.ts";
import { decodeEscaped } from "../content/html-text.ts";

type Parts = { parentId?: number; role?: CommentRole; body: Block[]; status?: Comment["status"] };

/**
 * A comment for readers. WordPress gives names as they were typed or escaped, by the way they came in; pictures of
 * commenters are left out, as their addresses hold a hash of the e-mail address.
 */
export function buildComment(comment: WpComment, { parentId, role, body, status = "published" }: Parts): Comment {
	const url = websiteUrl(decodeEscaped(comment.author_url));
	return {
		id: String(comment.id),
		...(parentId !== undefined && { parentId: String(parentId) }),
		author: { name: authorName(comment), ...(url !== undefined && { url }), ...(role !== undefined && { role }) },
		published: timeOf(comment),
		body,
		status,
	};
}

export function authorName({ author_name }: WpComment): string {
	const name = cleanLine(decodeEscaped(author_name));
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : "Anonymous";
}

/** When it was written, to the second. Imported comments may have the date "0000-00-00". */
export function timeOf({ date_gmt }: WpComment): string {
	const time = `${date_gmt.slice(0, 19)}Z`;
	return Number.isNaN(Date.parse(time)) ? "1970-01-01T00:00:00Z" : time;
}
