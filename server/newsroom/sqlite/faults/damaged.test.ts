// @vitest-environment node
import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { runBackup } from "../backup/run-backup.ts";
import { databaseIn, openServed } from "../testing/open-served.ts";

const PAGE = 4096;
const HEAD = 100;
let folder: string;
let dataFolder: string;

beforeEach(() => {
	const temporary = temporaryFolder();
	folder = temporary.folder;
	dataFolder = path.join(folder, "data");
	onTestFinished(temporary.remove);
});

/** Leaves a database with forty replies, all of them in the file itself, and a backup of it. */
async function keepReplies() {
	const { reply, newsroom } = await openServed(dataFolder);
	for (let number = 1; number <= 40; number += 1) expect((await reply(number)).status).toBe(201);
	await newsroom.close();
	expect(runBackup(["kept.db"], dataFolder, folder).code).toBe(0);
}

const damages: [string, (file: string) => void][] = [
	["whose first page is not one", (file) => scribble(file, 0)],
	["of which a page in the middle is not one", (file) => scribble(file, rootPage(file, "comment") * PAGE - PAGE)],
	["that was cut in half", (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2 / PAGE) * PAGE)],
	["that was cut in the middle of its first page", (file) => truncateSync(file, 1_000)],
];

test.each(damages)(
	"a database %s is a sentence that says what to do, is left as it is, and gives way to a backup",
	async (_, damage) => {
		await keepReplies();
		const file = databaseIn(dataFolder);
		damage(file);
		const before = readFileSync(file);
		await expect(openServed(dataFolder)).rejects.toThrow(
			/The newsroom's database is damaged.*; put a backup in its place/,
		);
		expect(readFileSync(file).equals(before)).toBe(true);
		expect(runBackup(["--restore", "kept.db"], dataFolder, folder)).toMatchObject({ code: 0 });
		const mended = await openServed(dataFolder);
		expect(await mended.count()).toBe(40);
		expect((await mended.reply(41)).status).toBe(201);
		const aside = readdirSync(dataFolder).find((name) => /\.before-\w+$/.test(name)) ?? "";
		// In the head the kind of its journal was changed, to see that nobody has it open.
		const keptAside = readFileSync(path.join(dataFolder, aside)).subarray(HEAD);
		expect(keptAside.equals(before.subarray(HEAD))).toBe(true);
	},
);

test("a journal that ends in garbage, or is nothing else, costs no reply that is in the file or before it", async () => {
	const { reply, newsroom } = await openServed(dataFolder);
	for (let number = 1; number <= 5; number += 1) await reply(number);
	/** The folder as it is after the machine was lost in the middle of writing. */
	const lost = (name: string, journal: (bytes: Buffer) => Buffer) => {
		const copy = path.join(folder, name);
		mkdirSync(copy);
		copyFileSync(databaseIn(dataFolder), databaseIn(copy));
		writeFileSync(`${databaseIn(copy)}-wal`, journal(readFileSync(`${databaseIn(dataFolder)}-wal`)));
		return copy;
	};
	const torn = lost("torn", (bytes) => Buffer.concat([bytes, Buffer.alloc(3 * PAGE, 0x5a)]));
	const withTorn = await openServed(torn);
	expect(await withTorn.count()).toBe(5);
	expect((await withTorn.reply(6)).status).toBe(201);

	await newsroom.close();
	await (await openServed(dataFolder)).newsroom.close();
	const garbage = path.join(folder, "garbage");
	mkdirSync(garbage);
	copyFileSync(databaseIn(dataFolder), databaseIn(garbage));
	writeFileSync(`${databaseIn(garbage)}-wal`, Buffer.alloc(20 * PAGE, 0x5a));
	const withGarbage = await openServed(garbage);
	expect(await withGarbage.count()).toBe(5);
	expect((await withGarbage.reply(6)).status).toBe(201);
});

function rootPage(file: string, table: string): number {
	const database = new DatabaseSync(file, { readOnly: true });
	const row = database.prepare("SELECT rootpage AS page FROM sqlite_schema WHERE name = ?").get(table);
	database.close();
	return (row as { page: number }).page;
}

function scribble(file: string, position: number): void {
	const bytes = readFileSync(file);
	bytes.fill(0x5a, position, position + PAGE);
	writeFileSync(file, bytes);
}
