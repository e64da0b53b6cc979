import { texts } from "../texts/texts.ts";
import type { Thread } from "./build-threads.ts";

/** What a comment is called where it can't be seen: "Comment by Ben. Reply 3 of 12 to Ada, depth 2. 4 replies hidden". */
export function commentLabel({ comment, answers, depth, place, siblings, total }: Thread, isFolded: boolean): string {
	const words = texts("discussion");
	const name = words.commentBy({ name: comment.author.name });
	const where = answers && words.replyPlace({ place, siblings, name: answers.author.name, depth });
	return [name, where, isFolded && words.repliesHidden({ count: total })].filter(Boolean).join(". ");
}
