import type { DatabaseSync } from "node:sqlite";

const MAX_AGE = 30 * 24 * 60 * 60 * 1000;
const MAX_BYTES = 512 * 1024 * 1024;

/** Removes what is older than 30 days, then the oldest answers until a tenth of the room is free. */
export function pruneCache(database: DatabaseSync, now: number, maxBytes = MAX_BYTES): void {
	database.prepare("DELETE FROM answer WHERE fetched_at < ?").run(now - MAX_AGE);
	database.prepare("DELETE FROM note WHERE until < ?").run(now);
	const { bytes } = database.prepare("SELECT coalesce(sum(bytes), 0) AS bytes FROM answer").get() as { bytes: number };
	if (bytes <= maxBytes) return;
	database
		.prepare(`
			DELETE FROM answer WHERE rowid IN (
				SELECT rowid FROM (
					SELECT rowid, sum(bytes) OVER (ORDER BY fetched_at DESC, rowid DESC) AS newer FROM answer
				) WHERE newer > ?
			)`)
		.run(Math.trunc(maxBytes * 0.9));
}
