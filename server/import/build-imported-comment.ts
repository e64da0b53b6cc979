import { bodyText } from "../../src/model/body-text.ts";
import { nameSources } from "../newsroom/quote-sources.ts";
import type { ImportedComment } from "../newsroom/sqlite/importing/imported-comments.ts";
import type { ContentContext } from "../newsroom/wordpress/content/content-context.ts";
import { parseComment } from "../newsroom/wordpress/content/parse-comment.ts";
import { buildComment } from "../newsroom/wordpress/discussion/build-comment.ts";
import type { WpComment } from "./mirror-source.ts";

/** A comment as this paper keeps it. Its writer's role is by the user's id alone: a guest may give any name. */
export function buildImportedComment(
	comment: WpComment,
	context: ContentContext,
	who: { isAuthor: boolean; isWriter: boolean },
): ImportedComment {
	// A comment that is quoted has another id here than there.
	const body = nameSources(parseComment(comment.content.rendered, context), () => undefined);
	const role = who.isAuthor ? "author" : who.isWriter ? "newsroom" : undefined;
	const { author, published } = buildComment(comment, { body, ...(role && { role }) });
	return {
		sourceId: comment.id,
		storyId: comment.post,
		parentId: comment.parent,
		name: author.name,
		...(author.url !== undefined && { website: author.url }),
		...(author.role !== undefined && { role: author.role }),
		text: bodyText(body),
		body,
		received: published,
	};
}
