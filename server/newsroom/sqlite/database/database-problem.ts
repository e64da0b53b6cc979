import { statfsSync } from "node:fs";
import path from "node:path";

/** Why the database can't be used, as one sentence for a terminal. */
export class DatabaseProblem extends Error {
	override readonly name = "DatabaseProblem";
}

/** SQLite's primary result codes that need words of their own (sqlite.org/rescode.html). */
export const SQLITE = {
	busy: 5,
	locked: 6,
	readOnly: 8,
	ioError: 10,
	corrupt: 11,
	full: 13,
	cantOpen: 14,
	notADatabase: 26,
};

/** The primary result code of an error thrown by `node:sqlite`; undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
	if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
	return error.errcode & 0xff;
}

/** The sentence for an error of opening `file`. */
export function openingProblem(error: unknown, file: string): DatabaseProblem {
	return new DatabaseProblem(`${reasonOf(error, file)}: ${file}`, { cause: error });
}

function reasonOf(error: unknown, file: string): string {
	const code = sqliteCode(error);
	// Files that can't be made long enough are an I/O error to SQLite, whatever the cause.
	const isFull = code === SQLITE.full || (code === SQLITE.ioError && isDiskFull(path.dirname(file)));
	if (isFull) return "The disk is full, the newsroom's database can't be written; make room and start again";
	switch (code) {
		case SQLITE.busy:
		case SQLITE.locked:
			return "Another program holds the newsroom's database; stop it, or wait and start again";
		case SQLITE.readOnly:
		case SQLITE.cantOpen:
			return "The newsroom's database can't be opened for writing; give this user the rights to it and its folder";
		case SQLITE.corrupt:
		case SQLITE.notADatabase:
			return "The newsroom's database is damaged; put a backup in its place, or move it away to start an empty one";
		default:
			return `The newsroom's database can't be opened (${error instanceof Error ? error.message : String(error)})`;
	}
}

/** What SQLite needs beside the database to open it, and a little more. */
const NEEDED_BYTES = 256 * 1024;

function isDiskFull(folder: string): boolean {
	try {
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize < NEEDED_BYTES;
	} catch {
		return false;
	}
}
