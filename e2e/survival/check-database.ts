import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { AnsweredReply } from "./reply-client.ts";

export type Check = { name: string; isPassed: boolean; found: string };

/** Holds what was answered against what is in the database after all. */
export function checkDatabase(dataFolder: string, answered: readonly AnsweredReply[]): Check[] {
	const database = new DatabaseSync(path.join(dataFolder, "newsroom.db"));
	const rows = database.prepare("SELECT id, text FROM comment WHERE email = 'survivor@example.org'").all();
	const keys = database.prepare("SELECT key, count(*) AS count FROM reply_answer GROUP BY key").all();
	const integrity = database.prepare("PRAGMA integrity_check").all();
	const foreignKeys = database.prepare("PRAGMA foreign_key_check").all();
	database.close();

	const textById = new Map(rows.map(({ id, text }) => [String(id), String(text)]));
	const kept = answered.filter(({ id, text }) => textById.get(id) === text);
	const ids = new Set(answered.map(({ id }) => id));
	const texts = new Set(rows.map(({ text }) => text));
	const keysTwice = keys.filter(({ count }) => count !== 1);
	return [
		check("every reply answered 201 is in the database", kept.length, answered.length),
		check("every answer has an id of its own", ids.size, answered.length),
		check("nothing is in the database twice, and nothing else", rows.length, answered.length),
		check("every text is there once", texts.size, answered.length),
		check("every idempotency key is remembered", keys.length, answered.length),
		check("idempotency keys that are there twice", keysTwice.length, 0),
		check("integrity_check", JSON.stringify(integrity), '[{"integrity_check":"ok"}]'),
		check("rows that refer to nothing", foreignKeys.length, 0),
	];
}

export function check(name: string, found: number | string | null, expected: number | string): Check {
	const isPassed = found === expected;
	return { name, isPassed, found: isPassed ? `${found}` : `${found}, not ${expected}` };
}
