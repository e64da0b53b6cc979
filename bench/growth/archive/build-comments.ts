import { parseReplyText } from "../../../server/newsroom/reply-text.ts";
import type { ImportedComment } from "../../../server/newsroom/sqlite/importing/imported-comments.ts";
import { capitalised } from "./places.ts";
import { proseAt, scatter, wordOf } from "./words.ts";

const MINUTE = 60_000;
const FIRST = Date.UTC(2026, 10, 1);
/** Of ten comments, so many answer another one, at most this far before them. */
const REPLIES_IN_TEN = 6;
const REACH = 24;

/** A discussion of so many comments, 30 words each on average; more than half of them answer one shortly before. */
export function* buildComments(storyId: number, count: number, firstId: number): Generator<ImportedComment> {
	for (let number = 0; number < count; number += 1) {
		const place = firstId + number;
		const isReply = number > 0 && scatter(place, 10) < REPLIES_IN_TEN;
		const text = proseAt(place * 64, 10 + scatter(place + 1, 41));
		yield {
			sourceId: firstId + number,
			storyId,
			parentId: isReply ? place - 1 - scatter(place + 2, Math.min(number, REACH)) : 0,
			name: capitalised(wordOf(scatter(place + 3, 900))),
			text,
			body: parseReplyText(text),
			received: new Date(FIRST + number * MINUTE).toISOString(),
		};
	}
}
