// @vitest-environment node
import { closeSync, mkdirSync, openSync, readdirSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { DatabaseProblem } from "./database-problem.ts";
import { inTransaction } from "./in-transaction.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";

let folder: string;
let clean: () => void;

beforeEach(() => {
	const temporary = temporaryFolder();
	folder = path.join(temporary.folder, "deep/data");
	clean = temporary.remove;
});
afterEach(() => clean());

const pragma = (database: DatabaseSync, name: string) =>
	Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

test("a new database in a new folder, safe against a lost process and a lost machine", () => {
	const database = openDatabase(folder);
	expect(pragma(database, "journal_mode")).toBe("wal");
	expect(pragma(database, "synchronous")).toBe(2);
	expect(pragma(database, "foreign_keys")).toBe(1);
	expect(pragma(database, "busy_timeout")).toBe(5000);
	expect(pragma(database, "user_version")).toBe(MIGRATIONS.length);
	database.close();
	expect(readdirSync(folder)).toEqual(["newsroom.db"]);
});

test("an older schema takes the steps it lacks", () => {
	mkdirSync(folder, { recursive: true });
	const old = new DatabaseSync(path.join(folder, "newsroom.db"));
	old.exec(MIGRATIONS[0] ?? "");
	old.exec("PRAGMA user_version = 1; PRAGMA application_id = 0x42726473");
	old.close();
	const database = openDatabase(folder);
	expect(pragma(database, "user_version")).toBe(MIGRATIONS.length);
	expect(database.prepare("SELECT count(*) AS n FROM comment").get()).toEqual({ n: 0 });
	database.close();
});

test("lists, counts and search of an older database come along", () => {
	mkdirSync(folder, { recursive: true });
	const old = new DatabaseSync(path.join(folder, "newsroom.db"));
	for (const step of MIGRATIONS.slice(0, 4)) old.exec(step);
	old.exec(`
		PRAGMA user_version = 4; PRAGMA application_id = 0x42726473;
		INSERT INTO story (id, slug, section, path, headline, published, changed, is_live, is_open, story, summary, file_hash,
			used_facts, is_listed, is_lead) VALUES
			(1, 'a', 's', '/a/', 'A', '2026-01-05T00:00:00Z', '2026-02-01T00:00:00Z', 1, 1, '{}', '{}', '', '{}', 1, 0),
			(2, 'b', 's', '/b/', 'B', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z', 1, 1, '{}', '{}', '', '{}', 1, 1),
			(3, 'c', 's', '/c/', 'C', '2026-01-03T00:00:00Z', '2026-01-03T00:00:00Z', 1, 1, '{}', '{}', '', '{}', 0, 0),
			(4, 'd', 's', '/d/', 'D', '2025-12-31T00:00:00Z', '2025-12-31T00:00:00Z', 0, 1, '{}', '{}', '', '{}', 1, 0);
		INSERT INTO story_section VALUES (1, 's'), (2, 's'), (3, 's');
		INSERT INTO story_tag VALUES (1, 't', 'T');
		INSERT INTO story_author VALUES (2, 'ada');
		INSERT INTO story_search (rowid, headline, standfirst, body) VALUES (1, 'A tide', '', '潮汐水车坊');
		INSERT INTO comment (story_id, status, name, text, received) VALUES
			(1, 'approved', 'Zoé', '看水车。', ''), (1, 'approved', 'Bo', 'No.', ''), (1, 'held', 'Bo', 'Hm.', '');
	`);
	old.close();
	const database = openDatabase(folder);
	const rows = (query: string) =>
		database
			.prepare(query)
			.all()
			.map((row) => Object.values(row).join(" "));
	expect(rows("SELECT list, story_id FROM listed_story ORDER BY list, is_lead DESC, published DESC")).toEqual([
		"author ada 2",
		"front 2",
		"front 1",
		"section s 1",
		"section s 2",
		"tag t 1",
	]);
	expect(rows("SELECT list, is_lead, month, stories FROM list_month WHERE list IN ('front', 'section s')")).toEqual([
		"front 1 2026-01 1",
		"front 0 2026-01 1",
		"section s 0 2026-01 2",
	]);
	expect(rows("SELECT story_id, comments FROM discussion")).toEqual(["1 2"]);
	expect(rows("SELECT rowid FROM story_search WHERE story_search MATCH 't*'")).toEqual(["1"]);
	expect(rows(`SELECT rowid FROM story_search WHERE story_search MATCH '"水车 车坊"'`)).toEqual(["1"]);
	expect(
		rows(`SELECT rowid FROM comment_search WHERE comment_search MATCH 'story : "s1" AND words : ("zoe" "水车")'`),
	).toEqual(["1"]);
	expect(rows("PRAGMA integrity_check")).toEqual(["ok"]);
	database.close();
});

test("a newer schema, another program's file, a damaged file and no file are sentences", () => {
	openDatabase(folder).close();
	const file = path.join(folder, "newsroom.db");
	const database = new DatabaseSync(file);
	database.exec("PRAGMA user_version = 999");
	expect(problemOf(() => openDatabase(folder))).toContain("written by a newer Broadsheet");
	database.exec("PRAGMA application_id = 1; PRAGMA user_version = 1");
	expect(problemOf(() => openDatabase(folder))).toContain("another program");
	database.close();

	writeFileSync(file, "This is not a database, but it is long enough to be taken for one. ".repeat(100));
	expect(problemOf(() => openDatabase(folder))).toContain("is damaged");
	expect(problemOf(() => openDatabase(path.join(folder, "elsewhere"), { mustExist: true }))).toContain(
		"start the server",
	);
});

test("pages that were overwritten are noticed at the start", () => {
	const database = openDatabase(folder);
	const insert = database.prepare("INSERT INTO fact VALUES (?, ?)");
	for (let at = 0; at < 500; at += 1) insert.run(`name ${at}`, "x".repeat(200));
	database.close();
	const file = path.join(folder, "newsroom.db");
	const damaged = new DatabaseSync(file);
	const { rootpage } = damaged.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'fact'").get() as {
		rootpage: number;
	};
	damaged.close();
	overwrite(file, (rootpage - 1) * 4096);
	expect(problemOf(() => openDatabase(folder))).toContain("is damaged");
});

test("a folder that can't be made, and a database that another program holds", () => {
	mkdirSync(path.dirname(folder), { recursive: true });
	writeFileSync(folder, "a file where the folder should be");
	expect(problemOf(() => openDatabase(folder))).toContain("can't be made");
	const free = `${folder}-2`;
	openDatabase(free).close();
	const holder = new DatabaseSync(path.join(free, "newsroom.db"));
	holder.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
	expect(problemOf(() => openDatabase(free, { busyTimeoutMilliseconds: 20 }))).toContain("Another program holds");
	holder.close();
});

test("a transaction is kept whole or not at all", () => {
	const database = openDatabase(folder);
	const count = () => database.prepare("SELECT count(*) AS n FROM fact").get()?.n;
	const insert = database.prepare("INSERT INTO fact VALUES (?, 'x')");
	expect(inTransaction(database, () => insert.run("kept").changes)).toBe(1);
	expect(() =>
		inTransaction(database, () => {
			insert.run("lost");
			throw new Error("no");
		}),
	).toThrow("no");
	expect(count()).toBe(1);
	database.close();
});

function overwrite(file: string, position: number): void {
	const handle = openSync(file, "r+");
	writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, position);
	closeSync(handle);
}

function problemOf(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		expect(error).toBeInstanceOf(DatabaseProblem);
		return (error as Error).message;
	}
	throw new Error("There was no problem.");
}
