import { inTransaction } from "../../server/newsroom/sqlite/database/in-transaction.ts";
import { openDatabase } from "../../server/newsroom/sqlite/database/open-database.ts";
import { createFindStory } from "../../server/newsroom/sqlite/reading/find-story.ts";
import { createTakeReply } from "../../server/newsroom/sqlite/replies/take-reply.ts";
import { percentile } from "../growth/percentile.ts";

/** Times in milliseconds. */
export type SynchronousRow = { synchronous: string; perSecond: number; p50: number; p99: number };

const REPLIES = 1_000;

/**
 * Keeps replies one after the other as the server does, without HTTP: as it is (FULL: on the disk when a reply is
 * answered), and as it would be where a lost machine might cost the last of them (NORMAL). The database must not be in
 * use.
 */
export function measureSynchronous(dataFolder: string, storyPath: string): SynchronousRow[] {
	const database = openDatabase(dataFolder);
	try {
		const takeReply = createTakeReply(database, createFindStory(database), "open");
		return ["FULL", "NORMAL"].map((synchronous) => {
			database.exec(`PRAGMA synchronous = ${synchronous}`);
			const times: number[] = [];
			for (let number = 0; number < REPLIES; number += 1) {
				const text = `Reply ${number} under ${synchronous}.`;
				const before = performance.now();
				const input = { text, name: "Reader", email: `reader-${number}@letters.example` };
				inTransaction(database, () => takeReply(storyPath, input, `${synchronous}-${number}`, { now: new Date() }));
				times.push(performance.now() - before);
			}
			const sum = times.reduce((one, other) => one + other, 0);
			const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
			return { synchronous, perSecond: Math.round((REPLIES / sum) * 1000), p50, p99 };
		});
	} finally {
		database.close();
	}
}
