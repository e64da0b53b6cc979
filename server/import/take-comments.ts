import { inTransaction } from "../newsroom/sqlite/database/in-transaction.ts";
import type { ImportedComments } from "../newsroom/sqlite/importing/imported-comments.ts";
import type { ImportedStories } from "../newsroom/sqlite/importing/imported-stories.ts";
import type { ContentContext } from "../newsroom/wordpress/content/content-context.ts";
import { authorPath } from "../newsroom/wordpress/reading/build-story.ts";
import { buildImportedComment } from "./build-imported-comment.ts";
import type { ImportParts } from "./import-parts.ts";
import type { SourcePaper, WpComment } from "./mirror-source.ts";
import { countLeftover } from "./report/tally.ts";

export type TakeCommentsParts = ImportParts & {
	comments: ImportedComments;
	stories: ImportedStories;
	users: SourcePaper["users"];
	context: ContentContext;
};

const STATE = "comment";

/** Takes all comments, each batch in one transaction. */
export function createTakeComments(parts: TakeCommentsParts): () => Promise<void> {
	const { database, source, state, tally, progress, signal, comments, stories } = parts;

	function takeComment(comment: WpComment): void {
		const user = comment.author > 0 ? parts.users.get(comment.author) : undefined;
		const imported = buildImportedComment(comment, parts.context, {
			isAuthor: user !== undefined && stories.isBy(comment.post, authorPath(user.slug)),
			isWriter: user !== undefined,
		});
		const saved = imported.body.length === 0 ? "empty" : comments.save(imported);
		if (saved === "empty") countLeftover(tally, "comment", "empty", comment.link || undefined);
		else if (saved === "story-missing") countLeftover(tally, "comment", "their story was not taken");
		else if (saved === "deleted-here") countLeftover(tally, "comment", "deleted here by an editor");
		else tally.counts.comment[saved] += 1;
	}

	return async () => {
		for await (const { items, unreadable, before, total, next } of source.comments(Number(state.get(STATE) ?? 0))) {
			signal.throwIfAborted();
			if (unreadable > 0) countLeftover(tally, "comment", "not understood", undefined, unreadable);
			inTransaction(database, () => items.forEach(takeComment));
			progress.show("comments", before + items.length, total, tally);
			state.set(STATE, String(next));
		}
	};
}
