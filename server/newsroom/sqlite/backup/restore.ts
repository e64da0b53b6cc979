import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makeFolder } from "../../make-folder.ts";
import { DatabaseProblem, SQLITE, sqliteCode } from "../database/database-problem.ts";
import { flush } from "./back-up.ts";
import { type CheckedBackup, checkBackup } from "./check-backup.ts";

/** What was put in place, and under which name what stood there before is kept. */
export type Restored = CheckedBackup & { aside?: string };

/**
 * Puts a backup in the place of the newsroom's database. What stood there is kept beside it, also when it is damaged.
 * The server must not be running: it would go on writing into what was put aside. Throws `DatabaseProblem`; until the
 * backup is whole beside the database, nothing is changed.
 */
export function restore(dataFolder: string, file: string, now = new Date()): Restored {
	const found = checkBackup(file);
	const place = path.join(dataFolder, "newsroom.db");
	const incoming = `${place}.incoming`;
	try {
		makeFolder(dataFolder);
		copyFileSync(file, incoming);
		flush(incoming);
		const aside = existsSync(place) ? putAside(place, now) : undefined;
		renameSync(incoming, place);
		flush(dataFolder);
		return { ...found, ...(aside !== undefined && { aside }) };
	} catch (error) {
		rmSync(incoming, { force: true });
		if (error instanceof DatabaseProblem) throw error;
		throw new DatabaseProblem(`The backup can't be put in place (${(error as Error).message}): ${place}`, {
			cause: error,
		});
	}
}

/** A database with a journal beside it keeps the journal: one that is damaged may be mended with it. */
function putAside(place: string, now: Date): string {
	if (isInUse(place)) {
		throw new DatabaseProblem(`The newsroom's database is in use; stop the server first: ${place}`);
	}
	const aside = `${place}.before-${now.toISOString().replace(/[-:]|\..*/g, "")}`;
	for (const part of ["", "-wal", "-shm"]) if (existsSync(place + part)) renameSync(place + part, aside + part);
	return aside;
}

/**
 * Whether somebody has it open: in WAL mode a connection holds a lock for as long as it is open, and beside one the
 * journal's mode can't be changed (sqlite.org/wal.html). Where nobody has, the journal is in the file after this.
 */
function isInUse(file: string): boolean {
	const database = new DatabaseSync(file, { timeout: 0 });
	try {
		return database.prepare("PRAGMA journal_mode = DELETE").get()?.journal_mode === "wal";
	} catch (error) {
		const code = sqliteCode(error);
		return code === SQLITE.busy || code === SQLITE.locked;
	} finally {
		database.close();
	}
}
