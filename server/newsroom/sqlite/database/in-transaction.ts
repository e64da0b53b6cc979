import type { DatabaseSync } from "node:sqlite";

/** Runs `work` as one change: all of it is kept, or none when it throws. Others wait to write meanwhile. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
	database.exec("BEGIN IMMEDIATE");
	try {
		const result = work();
		database.exec("COMMIT");
		return result;
	} catch (error) {
		// SQLite has already rolled back when the disk is full.
		if (database.isTransaction) database.exec("ROLLBACK");
		throw error;
	}
}
