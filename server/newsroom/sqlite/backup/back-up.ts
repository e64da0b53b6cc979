import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../../make-folder.ts";
import { DatabaseProblem } from "../database/database-problem.ts";
import { openDatabase } from "../database/open-database.ts";
import { type CheckedBackup, checkBackup } from "./check-backup.ts";

/**
 * Writes the newsroom's database as it is at this moment into a new file, while the server may go on reading and
 * writing. The file is checked and on the disk when this returns; until then it has another name, so that half of one
 * is never taken for a backup. Throws `DatabaseProblem`.
 */
export function backUp(dataFolder: string, file: string): CheckedBackup & { bytes: number } {
	if (existsSync(file)) throw new DatabaseProblem(`There is a file of that name, and it was left as it is: ${file}`);
	const part = `${file}.part`;
	const database = openDatabase(dataFolder, { mustExist: true });
	try {
		makeFolder(path.dirname(file));
		rmSync(part, { force: true });
		// One transaction that reads: it sees no half of a change, and in WAL mode nobody waits for it.
		database.prepare("VACUUM INTO ?").run(part);
		const found = checkBackup(part);
		flush(part);
		renameSync(part, file);
		flush(path.dirname(file));
		return { ...found, bytes: statSync(file).size };
	} catch (error) {
		rmSync(part, { force: true });
		if (error instanceof DatabaseProblem) throw error;
		throw new DatabaseProblem(`The backup can't be written (${(error as Error).message}): ${file}`, { cause: error });
	} finally {
		database.close();
	}
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function flush(file: string): void {
	const handle = openSync(file, "r");
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
