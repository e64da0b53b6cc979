// @vitest-environment node
import { writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { keepingFailure } from "./keeping-failure.ts";

function errorOf(work: () => unknown): unknown {
	try {
		work();
	} catch (error) {
		return error;
	}
	throw new Error("It did not fail.");
}

function emptyDatabase(): DatabaseSync {
	const database = new DatabaseSync(":memory:");
	onTestFinished(() => database.close());
	database.exec("CREATE TABLE reply (text TEXT)");
	return database;
}

it("tells a full disk from a database that failed", () => {
	const database = emptyDatabase();
	database.exec("PRAGMA max_page_count = 2");
	const full = errorOf(() => database.prepare("INSERT INTO reply VALUES (?)").run("x".repeat(100_000)));
	expect(keepingFailure(full)).toMatchObject({ kind: "full", cause: full });
	const other = errorOf(() => database.exec("INSERT INTO elsewhere VALUES (1)"));
	expect(keepingFailure(other)).toMatchObject({ kind: "server", message: expect.stringContaining("no such table") });
});

it("tells who waits to come again later where the disk or the file needs a hand", () => {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const file = `${folder}/replies.db`;
	const own = new DatabaseSync(file);
	own.exec("CREATE TABLE reply (text TEXT)");
	own.close();
	const readOnly = new DatabaseSync(file, { readOnly: true });
	onTestFinished(() => readOnly.close());
	expect(keepingFailure(errorOf(() => readOnly.exec("INSERT INTO reply VALUES ('x')")))).toMatchObject({
		kind: "busy",
		retryAfterSeconds: 60,
		message: expect.stringContaining("can't be written"),
	});
	writeFileSync(file, "No database any more. ".repeat(500));
	const damaged = new DatabaseSync(file);
	onTestFinished(() => damaged.close());
	expect(keepingFailure(errorOf(() => damaged.exec("INSERT INTO reply VALUES ('x')")))).toMatchObject({
		kind: "busy",
		message: expect.stringContaining("put a backup in its place"),
	});
});

it("leaves what the database did not throw as it is", () => {
	expect(keepingFailure(new TypeError("x"))).toBeUndefined();
});
