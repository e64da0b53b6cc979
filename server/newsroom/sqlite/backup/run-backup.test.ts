// @vitest-environment node
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { emptyEdition, storyFile, temporaryFolder, writeEdition } from "../../testing/small-edition.ts";
import { type EmbeddedNewsroom, openEmbeddedNewsroom } from "../open-embedded-newsroom.ts";
import { runBackup } from "./run-backup.ts";

const STORY = "/2026/04/01/tide/";
const NOW = new Date("2026-05-01T10:20:30.400Z");
let folder: string;
let dataFolder: string;
let clean: () => void;
let newsroom: EmbeddedNewsroom;

beforeEach(async () => {
	({ folder, remove: clean } = temporaryFolder());
	dataFolder = path.join(folder, "data");
	writeEdition(path.join(folder, "edition"), {
		...emptyEdition(),
		"stories/science/tide.md": storyFile("Tide", "2026-04-01T08:00:00Z", "Text."),
	});
	newsroom = await open();
});

afterEach(async () => {
	await newsroom.close();
	clean();
});

const open = () =>
	openEmbeddedNewsroom({ dataFolder, editionFolder: path.join(folder, "edition"), moderation: "open" });
const run = (...words: string[]) => runBackup(words, dataFolder, folder, NOW);
const reply = (text: string) =>
	newsroom.reply(STORY, { text, name: "Bea", email: "bea@letters.example" }, `key ${text}`);
const shown = async () => (await newsroom.discussion(STORY, 1)).count;
const database = () => path.join(dataFolder, "newsroom.db");

test("the database is kept as it is at that moment, and put back", async () => {
	await reply("The first.");
	const kept = run();
	expect(kept).toMatchObject({ code: 0, output: expect.stringContaining("1 story and 1 comment, ") });
	expect(readdirSync(path.join(dataFolder, "backups"))).toEqual(["newsroom-20260501T102030.db"]);
	await reply("The second.");
	await newsroom.close();
	const back = run("--restore", "data/backups/newsroom-20260501T102030.db");
	expect(back).toMatchObject({ code: 0, output: expect.stringContaining("In place: 1 story and 1 comment.") });
	newsroom = await open();
	expect(await shown()).toBe(1);
	const aside = new DatabaseSync(`${database()}.before-20260501T102030`, { readOnly: true });
	expect(aside.prepare("SELECT count(*) AS n FROM comment").get()).toEqual({ n: 2 });
	aside.close();
});

test("while another process writes, each backup is whole and has what was acknowledged before it", async () => {
	const writer = spawn(process.execPath, ["--input-type=module", "--eval", WRITER, database()]);
	onTestFinished(() => void writer.kill("SIGKILL"));
	let acknowledged = 0;
	writer.stdout.on("data", (lines: Buffer) => {
		acknowledged = Number(lines.toString().trim().split("\n").at(-1));
	});
	await once(writer.stdout, "data");
	for (const name of ["a.db", "b.db", "c.db"]) {
		const before = acknowledged;
		const { output = "", error } = run(name);
		expect(error).toBeUndefined();
		expect(Number(/ and (\d+) comments/.exec(output)?.[1])).toBeGreaterThanOrEqual(before);
		await once(writer.stdout, "data");
	}
	writer.kill("SIGKILL");
	await once(writer, "exit");
	expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("nothing is put in place under a running server", async () => {
	await reply("The first.");
	expect(run("a.db").code).toBe(0);
	await reply("The second.");
	const before = readdirSync(dataFolder);
	expect(run("--restore", "a.db")).toEqual({ code: 1, error: expect.stringContaining("stop the server first") });
	expect(readdirSync(dataFolder)).toEqual(before);
	expect(await shown()).toBe(2);
});

test("a damaged database gives way to a backup, and is kept", async () => {
	await reply("The first.");
	run("a.db");
	await newsroom.close();
	writeFileSync(database(), "Not a database any more. ".repeat(500));
	expect(run("--restore", "a.db").code).toBe(0);
	newsroom = await open();
	expect(await shown()).toBe(1);
	expect(readFileSync(`${database()}.before-20260501T102030`, "utf8")).toContain("Not a database any more.");
});

test("what can't be a backup is refused with its reason, and nothing is overwritten", async () => {
	run("whole.db");
	const whole = readFileSync(path.join(folder, "whole.db"));
	expect(run("whole.db")).toEqual({ code: 1, error: expect.stringContaining("left as it is") });
	expect(readFileSync(path.join(folder, "whole.db")).equals(whole)).toBe(true);

	await newsroom.close();
	const before = readFileSync(database());
	writeFileSync(path.join(folder, "words.db"), "Words. ".repeat(500));
	const other = new DatabaseSync(path.join(folder, "other.db"));
	other.exec("CREATE TABLE a (b)");
	other.close();
	writeFileSync(path.join(folder, "cut.db"), whole.subarray(0, whole.length / 2));
	const newer = new DatabaseSync(path.join(folder, "newer.db"));
	newer.exec("PRAGMA application_id = 0x42726473; PRAGMA user_version = 999");
	newer.close();
	expect(run("--restore", "none.db").error).toContain("There is no such file");
	expect(run("--restore", "words.db").error).toContain("not a backup of a newsroom");
	expect(run("--restore", "other.db").error).toContain("not a backup of a newsroom");
	expect(run("--restore", "cut.db").error).toMatch(/damaged|can't be read/);
	expect(run("--restore", "newer.db").error).toContain("made by a newer Broadsheet");
	expect(readFileSync(database()).equals(before)).toBe(true);
	newsroom = await open();
});

test("says how it is used", () => {
	expect(run("--help")).toMatchObject({ code: 0, output: expect.stringContaining("--restore FILE") });
	expect(run("--restore").code).toBe(2);
	expect(run("a", "b").code).toBe(2);
	expect(run("--frob").code).toBe(2);
	expect(runBackup([], path.join(folder, "nowhere"), folder)).toMatchObject({
		code: 1,
		error: expect.stringContaining("start the server once"),
	});
	expect(existsSync(path.join(folder, "nowhere/backups"))).toBe(false);
});

/** Writes comments one by one, as the server does, and says how many are on the disk. */
const WRITER = `
	import { DatabaseSync } from "node:sqlite";
	const database = new DatabaseSync(process.argv[1], { timeout: 5000 });
	database.exec("PRAGMA synchronous = FULL");
	const { id } = database.prepare("SELECT id FROM story").get();
	const insert = database.prepare("INSERT INTO comment (story_id, status, name, text, received) VALUES (?, 'approved', 'Bo', ?, '')");
	for (let at = 1; ; at += 1) {
		insert.run(id, "Words. ".repeat(50));
		if (at % 20 === 0) await new Promise((written) => process.stdout.write(at + "\\n", written));
	}
`;
