import * as v from "valibot";
import { Failure } from "../../../../src/model/failure.ts";
import type { WpClient } from "../client/wp-client.ts";
import { type WpComment, wpComment } from "../client/wp-types.ts";
import { decodeEscaped, htmlText } from "../content/html-text.ts";
import { COMMENT_FIELDS } from "../discussion/read-discussion.ts";
import type { OutgoingReply } from "./sent-reply.ts";

const LOOKED_THROUGH = 20;

/**
 * The published comment that a reply has become whose answer was lost on the way: among the newest of its post the one
 * with the same name and words. WordPress curls quotes and draws smileys, so letters and digits are compared.
 */
export async function findStored(
	client: WpClient,
	postId: number,
	reply: OutgoingReply,
): Promise<WpComment | undefined> {
	const query = { post: postId, per_page: LOOKED_THROUGH, order: "desc", orderby: "date_gmt", _fields: COMMENT_FIELDS };
	const newest = await client.readOnce("/wp/v2/comments", query, v.array(v.unknown())).catch((error: unknown) => {
		if (!(error instanceof Failure)) throw error;
		return [];
	});
	const words = wordsOf(reply.text);
	if (words === "") return undefined;
	return newest
		.flatMap((item) => {
			const parsed = v.safeParse(wpComment, item);
			return parsed.success ? [parsed.output] : [];
		})
		.find(
			({ author, author_name, content }) =>
				author === 0 && decodeEscaped(author_name) === reply.name && wordsOf(htmlText(content.rendered)) === words,
		);
}

function wordsOf(text: string): string {
	return text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
}
