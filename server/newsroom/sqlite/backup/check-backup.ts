import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { DatabaseProblem, SQLITE, sqliteCode } from "../database/database-problem.ts";
import { APPLICATION_ID, MIGRATIONS } from "../database/migrations.ts";

/** What a backup holds, all of it found whole. */
export type CheckedBackup = { stories: number; comments: number };

/** Reads a backup from end to end. Throws `DatabaseProblem` for one that is damaged, of another program, or too new. */
export function checkBackup(file: string): CheckedBackup {
	if (!existsSync(file)) throw new DatabaseProblem(`There is no such file: ${file}`);
	let database: DatabaseSync | undefined;
	try {
		database = new DatabaseSync(file, { readOnly: true });
		const read = (query: string) => Object.values(database?.prepare(query).get() ?? {})[0];
		if (read("PRAGMA application_id") !== APPLICATION_ID) {
			throw new DatabaseProblem(`This file is not a backup of a newsroom: ${file}`);
		}
		if (Number(read("PRAGMA user_version")) > MIGRATIONS.length) {
			throw new DatabaseProblem(`This backup was made by a newer Broadsheet; restore it with that one: ${file}`);
		}
		const answer = read("PRAGMA integrity_check(1)");
		if (answer !== "ok") throw new DatabaseProblem(`This backup is damaged (${answer}): ${file}`);
		return {
			stories: Number(read("SELECT count(*) FROM story WHERE is_live = 1")),
			comments: Number(read("SELECT count(*) FROM comment")),
		};
	} catch (error) {
		if (error instanceof DatabaseProblem) throw error;
		const code = sqliteCode(error);
		const isNone = code === SQLITE.notADatabase;
		const why = isNone
			? "This file is not a backup of a newsroom"
			: `This backup can't be read (${(error as Error).message})`;
		throw new DatabaseProblem(`${why}: ${file}`, { cause: error });
	} finally {
		database?.close();
	}
}
