// @vitest-environment node
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
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

it("leaves what the database did not throw as it is", () => {
	expect(keepingFailure(new TypeError("x"))).toBeUndefined();
});
