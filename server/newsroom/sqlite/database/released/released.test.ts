// @vitest-environment node
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { emptyEdition, storyFile, temporaryFolder, writeEdition } from "../../../testing/small-edition.ts";
import { runComments } from "../../editor/run-comments.ts";
import { openEmbeddedNewsroom } from "../../open-embedded-newsroom.ts";
import { MIGRATIONS } from "../migrations.ts";

/*
 * Databases that the code of each released schema has written: four replies of its own newsroom to the two stories
 * below, the last one held; from schema 10 on the first is pinned and the third was reported. When a schema is released,
 * one that it has written is put beside them. Those of 9 and 10, which came out together with 11, are that of 8 after
 * their steps.
 */
const schemaOf = (file: string) => Number(/\d+/.exec(file)?.[0]);
const files = readdirSync(import.meta.dirname)
	.filter((name) => name.endsWith(".db.gz"))
	.sort((one, other) => schemaOf(one) - schemaOf(other));
const TIDE = "/2026/04/01/tide/";
const WEIR = "/2026/04/02/weir/";

/** The newsroom of this release over a database of another one. */
async function openReleased(file: string, change?: (database: string) => void) {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const [dataFolder, editionFolder] = [path.join(folder, "data"), path.join(folder, "edition")];
	mkdirSync(dataFolder);
	const database = path.join(dataFolder, "newsroom.db");
	writeFileSync(database, gunzipSync(readFileSync(path.join(import.meta.dirname, file))));
	change?.(database);
	writeEdition(editionFolder, {
		...emptyEdition(),
		"stories/science/tide.md": storyFile("Tide", "2026-04-01T08:00:00Z", "Text of the tide."),
		"stories/science/weir.md": storyFile("Weir", "2026-04-02T08:00:00Z", "Text of the weir."),
	});
	const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation: "first" });
	onTestFinished(() => newsroom.close());
	return { newsroom, dataFolder };
}

test("every schema since there are some that were released has a database here", () => {
	expect(files.map(schemaOf)).toEqual([3, 4, 5, 8, 9, 10, MIGRATIONS.length]);
});

test.each(files)("the replies of %s are there, found, and remembered", async (file) => {
	const { newsroom } = await openReleased(file);
	expect(await newsroom.discussion(TIDE, 1)).toMatchObject({
		count: 2,
		comments: [
			{ id: "1", author: { name: "Bea" }, published: expect.stringContaining("2026-05-01T00:0") },
			{ id: "2", parentId: "1", body: [{ kind: "paragraph" }, { kind: "paragraph" }] },
		],
	});
	const weir = await newsroom.discussion(WEIR, 1);
	expect(weir.comments).toMatchObject([{ body: [{ content: ["On the weir: “naïve” 🌊 Ελλάδα"] }] }]);
	expect(await newsroom.findComments(TIDE, "paragraphs", 1)).toMatchObject({ total: 1 });
	expect((await newsroom.list("/", 1)).stories.map(({ commentCount }) => commentCount)).toEqual([1, 2]);

	const bea = { name: "Bea", email: "bea@letters.example" };
	const again = await newsroom.reply(TIDE, { ...bea, text: "The first, on a tide." }, "key-of-the-first");
	expect(again).toMatchObject({ kind: "stored", comment: { id: "1" } });
	const next = await newsroom.reply(TIDE, { ...bea, text: "A new one." }, "key-of-a-new-one");
	expect(next).toMatchObject({ kind: "stored", comment: { id: "5", status: "published" } });
	expect((await newsroom.discussion(TIDE, 1)).count).toBe(3);
});

test.each(files.filter((file) => schemaOf(file) >= 10))("pins and reports of %s are there", async (file) => {
	const { newsroom, dataFolder } = await openReleased(file);
	expect((await newsroom.discussion(TIDE, 1)).pinned).toMatchObject([{ id: "1" }]);
	expect(runComments(["list", "--reported"], dataFolder, 80).output).toMatch(/\n3 +approved +1 report /);
	expect(runComments(["show", "3"], dataFolder, 80).output).toMatch(/spam: Boats\.$/);
});

test("a server refuses what a newer one has migrated, says which, and changes no byte of it", async () => {
	let file = "";
	let before = Buffer.of();
	const opened = openReleased(`schema-${MIGRATIONS.length}.db.gz`, (database) => {
		const newer = new DatabaseSync(database);
		newer.exec(`CREATE TABLE of_later (id INTEGER); PRAGMA user_version = ${MIGRATIONS.length + 1}`);
		newer.close();
		file = database;
		before = readFileSync(file);
	});
	await expect(opened).rejects.toThrow(
		`This database was written by a newer Broadsheet (its schema is ${MIGRATIONS.length + 1}, this one knows ${MIGRATIONS.length}); start the newer one: `,
	);
	expect(readFileSync(file).equals(before)).toBe(true);
	expect(readdirSync(path.dirname(file))).toEqual(["newsroom.db"]);
});
