// @vitest-environment node
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { databaseIn, openServed, TIDE } from "../testing/open-served.ts";
import { openReplyThread } from "./open-reply-thread.ts";

const reply = (number: number, path = TIDE) => {
	const input = { text: `Reply number ${number}.`, name: "Bea", email: "bea@letters.example" };
	return { path, input, key: `key-of-number-${number}`, now: new Date("2026-05-01T10:00:00Z") };
};

/** A thread over the database of a newsroom that was closed again, and how many comments are in it. */
async function setUp() {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const dataFolder = path.join(folder, "data");
	await (await openServed(dataFolder)).newsroom.close();
	const thread = openReplyThread({ file: databaseIn(dataFolder), moderation: "open", patience: 5_000 });
	onTestFinished(() => thread.close());
	const rows = (query: string) => {
		const database = new DatabaseSync(databaseIn(dataFolder));
		onTestFinished(() => database.close());
		return database.prepare(query);
	};
	return { thread, rows };
}

test("each of many at once has its own answer, and a key that comes twice among them is kept once", async () => {
	const { thread, rows } = await setUp();
	const sent = [
		reply(1),
		reply(2, "/nowhere/"),
		reply(3),
		reply(1),
		{ ...reply(4), input: { ...reply(4).input, text: "" } },
	];
	const outcomes = await Promise.all(sent.map((one) => thread.keep(one)));
	expect(outcomes).toMatchObject([
		{ kind: "stored", comment: { id: "1", published: "2026-05-01T10:00:00.000Z" } },
		{ kind: "refused", reason: "story-missing" },
		{ kind: "stored", comment: { id: "2" } },
		{ kind: "stored", comment: { id: "1" } },
		{ kind: "invalid" },
	]);
	expect(rows("SELECT count(*) AS n FROM comment").get()).toEqual({ n: 2 });
});

test("one that SQLite refuses takes none of those beside it along", async () => {
	const { thread, rows } = await setUp();
	rows(
		"CREATE TRIGGER no_third BEFORE INSERT ON comment WHEN new.text LIKE '%number 3.' BEGIN SELECT raise(ABORT, 'not this one'); END",
	).run();
	const outcomes = await Promise.allSettled([1, 2, 3, 4].map((number) => thread.keep(reply(number))));
	expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
	expect(outcomes[2]).toMatchObject({ reason: { message: "not this one", errcode: expect.any(Number) } });
	expect(rows("SELECT count(*) AS n FROM comment").get()).toEqual({ n: 3 });
});

test("a thread that could not begin, or was lost, rejects what it was given, and begins anew", async () => {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const dataFolder = path.join(folder, "data");
	const thread = openReplyThread({ file: databaseIn(dataFolder), moderation: "open", patience: 5_000 });
	onTestFinished(() => thread.close());
	await expect(thread.keep(reply(1))).rejects.toThrow("unable to open database file");
	await (await openServed(dataFolder)).newsroom.close();
	expect(await thread.keep(reply(1))).toMatchObject({ kind: "stored" });
});

test("what was given to it before it is closed is kept", async () => {
	const { thread, rows } = await setUp();
	const kept = Promise.all([1, 2, 3].map((number) => thread.keep(reply(number))));
	await thread.close();
	expect(await kept).toHaveLength(3);
	expect(rows("SELECT count(*) AS n FROM comment").get()).toEqual({ n: 3 });
});
