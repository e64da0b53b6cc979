import type { DatabaseSync } from "node:sqlite";
import { bodyText } from "../../../../src/model/body-text.ts";
import type { ReplyQuote } from "../../../../src/model/reply.ts";
import type { Story } from "../../../../src/model/story.ts";
import type { Said } from "../../check-quotes.ts";

/** Finds what a reply to a story can quote: the story, and the comments under it that readers see. */
export function createFindSaid(database: DatabaseSync) {
	const selectStory = database.prepare("SELECT story FROM story WHERE id = ?");
	const selectComment = database.prepare(
		"SELECT name, text FROM comment WHERE id = ? AND story_id = ? AND status = 'approved'",
	);
	return (storyId: number, from: ReplyQuote["from"]): Said | undefined => {
		if (from.kind === "comment") {
			return selectComment.get(Number(from.id), storyId) as { name: string; text: string } | undefined;
		}
		const { story } = selectStory.get(storyId) as { story: string };
		const { headline, standfirst = "", body }: Pick<Story, "headline" | "standfirst" | "body"> = JSON.parse(story);
		return { text: [headline, standfirst, bodyText(body)].join("\n") };
	};
}
