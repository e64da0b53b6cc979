import type { CommentRole, FoundComment, FoundComments } from "../../../../src/model/discussion.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { cleanQuery } from "../../clean-query.ts";
import { FOUND_COMMENTS_PER_PAGE, pageAt } from "../../paging.ts";
import type { WpComment } from "../client/wp-types.ts";
import { htmlText } from "../content/html-text.ts";
import { excerptAt } from "../reading/excerpt-at.ts";
import { findWords, foldText, hasWord, markWords, searchWords } from "../reading/mark-words.ts";
import { buildComment } from "./build-comment.ts";

type Place = { comment: WpComment; onPage: number };

/**
 * Looks for words in comments that were read, in the words that readers see. WordPress's own search of comments looks
 * into e-mail addresses too, so that anybody could find out with it who a comment is by: it is not asked.
 */
export function createFindComments() {
	/** Made once for as long as the client holds the comment. */
	const texts = new WeakMap<WpComment, { text: string; folded: string }>();

	function textOf(comment: WpComment): { text: string; folded: string } {
		const known = texts.get(comment);
		if (known) return known;
		const text = htmlText(comment.content.rendered);
		const made = { text, folded: foldText(`${nameOf(comment)}\n${text}`) };
		texts.set(comment, made);
		return made;
	}

	/** `places` are in the order of the discussion. Throws `Failure` not-found for a page that is not there. */
	return async (
		places: readonly Place[],
		roleOf: (comment: WpComment) => Promise<CommentRole | undefined>,
		typed: string,
		page: number,
	): Promise<FoundComments> => {
		const query = cleanQuery(typed);
		const words = searchWords(query);
		const isMatch = ({ comment }: Place) => words.every((word) => hasWord(textOf(comment).folded, word));
		const found = words.length === 0 ? [] : places.filter(isMatch);
		const at = pageAt(page, found.length, FOUND_COMMENTS_PER_PAGE);
		const shown = found.slice(at.offset, at.offset + FOUND_COMMENTS_PER_PAGE);
		const results = shown.map(async ({ comment, onPage }): Promise<FoundComment> => {
			const { id, author, published } = buildComment(comment, { body: [] });
			const { text } = textOf(comment);
			const role = await roleOf(comment);
			return {
				id,
				name: markWords(author.name, words),
				...(role && { role }),
				published,
				excerpt: markWords(excerptAt(text, Math.max(0, findWords(text, words))), words),
				onPage,
			};
		});
		return {
			version: MODEL_VERSION,
			query,
			results: await Promise.all(results),
			page: at.page,
			pages: at.pages,
			total: found.length,
		};
	};
}

function nameOf(comment: WpComment): string {
	return buildComment(comment, { body: [] }).author.name;
}
