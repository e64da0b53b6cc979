import type { DatabaseSync } from "node:sqlite";
import { openCacheFile, removeCacheFile } from "./open-cache-file.ts";

/** The file of kept answers, for whom a fault of the disk must not stop the paper. */
export type CacheFile = {
	/** Does some work with the file; gives `otherwise` where it can't be done. */
	use<Result>(work: (database: DatabaseSync) => Result, otherwise: Result): Result;
	close(): void;
};

const BUSY = 5;
const LOCKED = 6;
/** SQLITE_CORRUPT, SQLITE_NOTADB. */
const DAMAGED = new Set([11, 26]);

/** Starts anew once where the file is damaged; does without where that does not help. Either is one line in the log. */
export function createCacheFile(dataFolder: string, log: (line: string) => void): CacheFile {
	let database: DatabaseSync | undefined;
	let isRenewed = false;
	let isGivenUp = false;

	function open(): DatabaseSync | undefined {
		if (database || isGivenUp) return database;
		try {
			database = openCacheFile(dataFolder);
		} catch (error) {
			recover(error);
		}
		return database;
	}

	function recover(error: unknown): void {
		const code = resultCode(error);
		if (code === BUSY || code === LOCKED) return;
		closeQuietly();
		const reason = error instanceof Error ? error.message : String(error);
		if (code !== undefined && DAMAGED.has(code) && !isRenewed) {
			isRenewed = true;
			log(`The file of kept WordPress answers is damaged (${reason}); a new one is begun.`);
			try {
				removeCacheFile(dataFolder);
				database = openCacheFile(dataFolder);
				return;
			} catch (second) {
				closeQuietly();
				giveUp(second);
				return;
			}
		}
		giveUp(error);
	}

	function giveUp(error: unknown): void {
		const reason = error instanceof Error ? error.message : String(error);
		log(`WordPress answers are kept in memory only: wordpress-cache.db in the data folder can't be used (${reason}).`);
		isGivenUp = true;
	}

	function closeQuietly(): void {
		try {
			database?.close();
		} catch {
			// It was damaged or closed already.
		}
		database = undefined;
	}

	return {
		use(work, otherwise) {
			const opened = open();
			if (!opened) return otherwise;
			try {
				return work(opened);
			} catch (error) {
				recover(error);
				return otherwise;
			}
		},
		close() {
			closeQuietly();
			isGivenUp = true;
		},
	};
}

/** SQLite's primary result code, the low byte of the extended one. */
function resultCode(error: unknown): number | undefined {
	if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
	return error.errcode & 0xff;
}
