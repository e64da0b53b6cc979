// @vitest-environment node
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, it } from "vitest";
import { deviceDatabase, deviceDatabaseToRead } from "./device-database.ts";
import { readStoryOf } from "./read-stories.ts";

it("is not made by who looks for something in it", async () => {
	expect(await readStoryOf("/a/")).toBeUndefined();
	expect(await deviceDatabaseToRead()).toBeUndefined();
	expect(await indexedDB.databases()).toEqual([]);
});

it("makes way for a newer build, and reads on beside it", async () => {
	const old = await deviceDatabase();
	expect([...old.objectStoreNames]).toContain("outbox");
	const newer = await openDB("broadsheet", old.version + 1, {
		upgrade: (database) => void database.createObjectStore("something-new"),
	});
	const again = await deviceDatabase();
	expect(again.version).toBe(newer.version);
	expect(await again.getAll("outbox")).toEqual([]);
});
