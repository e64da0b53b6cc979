import type { DatabaseSync } from "node:sqlite";
import type { ReplyOutcome } from "../../../../src/model/reply.ts";

/** How long a key is remembered, in milliseconds: longer than a draft lies on a reader's device to be sent again. */
const REMEMBERED = 90 * 86_400_000;

/** What was answered to each idempotency key. An empty key is none. */
export function createReplyAnswers(database: DatabaseSync) {
	const select = database.prepare("SELECT answer FROM reply_answer WHERE key = ?");
	const insert = database.prepare("INSERT INTO reply_answer (key, comment_id, answer, answered) VALUES (?, ?, ?, ?)");
	const forget = database.prepare("DELETE FROM reply_answer WHERE answered < ?");
	return {
		find: (key: string): ReplyOutcome | undefined => {
			const row = key === "" ? undefined : (select.get(key) as { answer: string } | undefined);
			return row && (JSON.parse(row.answer) as ReplyOutcome);
		},
		keep: (key: string, outcome: Extract<ReplyOutcome, { kind: "stored" }>, now: Date): void => {
			if (key === "") return;
			forget.run(new Date(now.getTime() - REMEMBERED).toISOString());
			insert.run(key, Number(outcome.comment.id), JSON.stringify(outcome), now.toISOString());
		},
	};
}
