// @vitest-environment node
import { execFile } from "node:child_process";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate as turn } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { databaseIn, openServed, TIDE } from "../testing/open-served.ts";
import { runBackup } from "./run-backup.ts";

const program = path.join(import.meta.dirname, "../../../backup.ts");

// Each backup is a program of its own, beside a newsroom that never rests: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

test("a backup taken while replies pour in has all that were answered before it, and no half of any", async () => {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const dataFolder = path.join(folder, "data");
	const { newsroom } = await openServed(dataFolder);
	/** Every reply that was answered, by the id of its comment. */
	const answered = new Map<string, string>();
	let isOver = false;
	const writing = (async () => {
		for (let number = 1; !isOver; number += 1) {
			const text = `Reply number ${number}.`;
			const [before] = [...answered.keys()].slice(-1);
			const input = { text, name: "Bea", email: "bea@letters.example" };
			const parent = number % 3 === 0 && before !== undefined ? { parentId: before } : {};
			const outcome = await newsroom.reply(TIDE, { ...input, ...parent }, `key-of-number-${number}`);
			if (outcome.kind !== "stored") throw new Error(JSON.stringify(outcome));
			answered.set(outcome.comment.id, text);
			await turn();
		}
	})();

	const backUp = promisify(execFile);
	const rounds: { name: string; before: Map<string, string> }[] = [];
	while (answered.size < 50) await turn();
	for (const name of ["one.db", "two.db", "three.db"]) {
		const before = new Map(answered);
		await backUp(process.execPath, [program, path.join(folder, name)], {
			env: { ...process.env, DATA_DIR: dataFolder },
		});
		rounds.push({ name, before });
	}
	isOver = true;
	await writing;

	for (const { name, before } of rounds) {
		const restored = path.join(folder, `restored-${name}`);
		expect(runBackup(["--restore", name], restored, folder)).toMatchObject({ code: 0 });
		const database = new DatabaseSync(databaseIn(restored), { readOnly: true });
		const rows = database.prepare("SELECT id, text FROM comment").all() as { id: number; text: string }[];
		const whole = database.prepare(`
			SELECT count(*) AS n FROM comment JOIN reply_answer ON comment_id = comment.id JOIN discussion USING (story_id)
			WHERE comments = (SELECT count(*) FROM comment)`);
		expect(whole.get()).toEqual({ n: rows.length });
		expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
		database.close();
		const kept = new Map(rows.map(({ id, text }) => [String(id), text]));
		expect([...before].filter(([id, text]) => kept.get(id) !== text)).toEqual([]);
		expect([...kept].filter(([id, text]) => answered.get(id) !== text)).toEqual([]);
		expect(await (await openServed(restored)).count()).toBe(rows.length);
	}
	expect(rounds.every(({ before }) => before.size < answered.size)).toBe(true);
});
