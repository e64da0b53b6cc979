import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { searchLine } from "../../../../src/model/search-words.ts";
import { makeFolder } from "../../make-folder.ts";
import { DatabaseProblem, openingProblem } from "./database-problem.ts";
import { inTransaction } from "./in-transaction.ts";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.ts";

export type OpenDatabaseOptions = {
	/** How long a change waits for another process that is writing. 5000 if left out. */
	busyTimeoutMilliseconds?: number;
	/** Refuse instead of making a new one. */
	mustExist?: boolean;
};

/**
 * Opens `newsroom.db` in a folder, makes both when they are not there, and brings the schema up to date. What a
 * transaction has written is on the disk when it returns. Throws `DatabaseProblem`, whose message is a sentence.
 */
export function openDatabase(dataFolder: string, options: OpenDatabaseOptions = {}): DatabaseSync {
	const file = databaseFile(dataFolder);
	if (options.mustExist && !existsSync(file)) {
		throw new DatabaseProblem(`There is no newsroom database yet; start the server once: ${file}`);
	}
	makeDataFolder(dataFolder);
	let database: DatabaseSync | undefined;
	try {
		database = connect(file, options.busyTimeoutMilliseconds ?? 5000);
		checkHealth(database, file);
		migrate(database, file);
		return database;
	} catch (error) {
		database?.close();
		throw error instanceof DatabaseProblem ? error : openingProblem(error, file);
	}
}

export function databaseFile(dataFolder: string): string {
	return path.join(dataFolder, "newsroom.db");
}

/**
 * Another connection to a database that `openDatabase` has found in order. A change waits `busyTimeout` milliseconds for
 * another one that is writing, and its whole thread with it.
 */
export function connect(file: string, busyTimeout: number): DatabaseSync {
	const database = new DatabaseSync(file, { timeout: busyTimeout, enableForeignKeyConstraints: true });
	try {
		database.exec(`
			PRAGMA journal_mode = WAL;
			PRAGMA synchronous = FULL;
			PRAGMA journal_size_limit = 67108864;
			-- What an editor deletes is gone from the file, too.
			PRAGMA secure_delete = ON;
		`);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

function makeDataFolder(folder: string): void {
	try {
		makeFolder(folder);
	} catch (error) {
		throw new DatabaseProblem(`The data folder (DATA_DIR) can't be made (${reasonOf(error, folder)}).`, {
			cause: error,
		});
	}
}

/** On a disk that is read-only Node says that there is no such folder. */
function reasonOf(error: unknown, folder: string): string {
	let above = path.dirname(folder);
	while (!existsSync(above) && above !== path.dirname(above)) above = path.dirname(above);
	try {
		accessSync(above, constants.W_OK);
		return (error as Error).message;
	} catch (reason) {
		return (reason as Error).message;
	}
}

function checkHealth(database: DatabaseSync, file: string): void {
	const { quick_check: answer } = database.prepare("PRAGMA quick_check(1)").get() as { quick_check: string };
	if (answer === "ok") return;
	const finding = answer.replace(/\s+/g, " ");
	throw new DatabaseProblem(
		`The newsroom's database is damaged (${finding}); put a backup in its place, or move it away to start an empty one: ${file}`,
	);
}

function migrate(database: DatabaseSync, file: string): void {
	if (numberOf(database, "user_version") === MIGRATIONS.length && isOurs(database)) return;
	inTransaction(database, () => {
		const taken = numberOf(database, "user_version");
		const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
		if (!isEmpty && !isOurs(database)) {
			throw new DatabaseProblem(`This database was made by another program, not by Broadsheet: ${file}`);
		}
		if (taken > MIGRATIONS.length) {
			throw new DatabaseProblem(
				`This database was written by a newer Broadsheet (its schema is ${taken}, this one knows ${MIGRATIONS.length}); start the newer one: ${file}`,
			);
		}
		database.function("search_line", { deterministic: true }, (text) => searchLine(String(text ?? "")));
		for (const step of MIGRATIONS.slice(taken)) database.exec(step);
		database.exec(`PRAGMA user_version = ${MIGRATIONS.length}; PRAGMA application_id = ${APPLICATION_ID};`);
	});
}

function isOurs(database: DatabaseSync): boolean {
	return numberOf(database, "application_id") === APPLICATION_ID;
}

function numberOf(database: DatabaseSync, pragma: "user_version" | "application_id"): number {
	return database.prepare(`PRAGMA ${pragma}`).get()?.[pragma] as number;
}
