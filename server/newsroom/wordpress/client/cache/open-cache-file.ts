import { rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makeFolder } from "../../../make-folder.ts";

const SCHEMA = 1;

/**
 * Opens `wordpress-cache.db` in a folder, and makes both when they are not there. A file of another schema is emptied:
 * it holds only what can be asked again. Throws what SQLite or the file system throws.
 */
export function openCacheFile(dataFolder: string): DatabaseSync {
	makeFolder(dataFolder);
	// Others may be writing, and nobody's page waits long for a cache.
	const database = new DatabaseSync(cacheFile(dataFolder), { timeout: 250 });
	try {
		database.exec(`
			PRAGMA journal_mode = WAL;
			PRAGMA synchronous = NORMAL;
			PRAGMA journal_size_limit = 67108864;
		`);
		const isOther = () => database.prepare("PRAGMA user_version").get()?.user_version !== SCHEMA;
		if (isOther()) {
			database.exec("BEGIN IMMEDIATE");
			// Another server that starts now may have been first.
			if (isOther()) database.exec(`${SQL} PRAGMA user_version = ${SCHEMA};`);
			database.exec("COMMIT");
		}
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/** Removes a damaged file with what belongs to it. */
export function removeCacheFile(dataFolder: string): void {
	for (const suffix of ["", "-wal", "-shm"]) rmSync(`${cacheFile(dataFolder)}${suffix}`, { force: true });
}

function cacheFile(dataFolder: string): string {
	return path.join(dataFolder, "wordpress-cache.db");
}

/* The text stands last, so that the other columns are read without it. */
const SQL = `
	DROP TABLE IF EXISTS answer;
	DROP TABLE IF EXISTS note;
	CREATE TABLE answer (
		home TEXT NOT NULL,
		request TEXT NOT NULL,
		fetched_at INTEGER NOT NULL,
		must_ask INTEGER NOT NULL,
		bytes INTEGER NOT NULL,
		-- Names between line feeds, one before the first and one after the last.
		about TEXT NOT NULL,
		total INTEGER,
		total_pages INTEGER,
		etag TEXT,
		text TEXT NOT NULL
	) STRICT;
	CREATE UNIQUE INDEX answer_request ON answer (home, request);
	CREATE INDEX answer_age ON answer (fetched_at, bytes);
	CREATE TABLE note (
		home TEXT NOT NULL,
		name TEXT NOT NULL,
		value TEXT NOT NULL,
		until INTEGER NOT NULL,
		PRIMARY KEY (home, name)
	) STRICT;
`;
