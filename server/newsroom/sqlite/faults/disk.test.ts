// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, type TestContext, test } from "vitest";
import { databaseIn, openServed } from "../testing/open-served.ts";
import { mountSmallDisk } from "../testing/small-disk.ts";

/** A small disk, unmounted after the test; without one the test is left out. */
function takeDisk(context: TestContext) {
	const disk = mountSmallDisk(6);
	if (!disk)
		return context.skip("This user may not mount a small disk: what a full or read-only one does is not tested.");
	onTestFinished(disk.remove);
	return { ...disk, dataFolder: path.join(disk.folder, "data") };
}

test("a disk that fills up refuses replies with 507, loses none, and takes them again when there is room", async (context) => {
	const disk = takeDisk(context);
	const { reply, count, log, newsroom } = await openServed(disk.dataFolder);
	expect((await reply(1)).status).toBe(201);
	const makeRoom = disk.fill();
	let kept = 1;
	// What the journal has room for is still taken.
	let answer = await reply(2);
	while (answer.status === 201) {
		kept += 1;
		answer = await reply(kept + 1);
	}
	expect(answer.status).toBe(507);
	expect(answer.body).toContain("disk is full");
	expect(log).toEqual([expect.stringContaining("The newsroom's disk is full")]);
	expect(await count()).toBe(kept);

	makeRoom();
	expect((await reply(kept + 1)).status).toBe(201);
	expect((await reply(kept + 1)).status).toBe(201);
	expect(await count()).toBe(kept + 1);
	await newsroom.close();
	const database = new DatabaseSync(databaseIn(disk.dataFolder), { readOnly: true });
	expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
	expect(database.prepare("SELECT count(*) AS n, count(DISTINCT text) AS texts FROM comment").get()).toEqual({
		n: kept + 1,
		texts: kept + 1,
	});
	database.close();
});

test("a start on a full disk is a sentence, and what was kept is there when there is room", async (context) => {
	const disk = takeDisk(context);
	const makeRoomAtFirst = disk.fill();
	await expect(openServed(disk.dataFolder)).rejects.toThrow(/disk is full|can't be made/);
	makeRoomAtFirst();

	const first = await openServed(disk.dataFolder);
	expect((await first.reply(1)).status).toBe(201);
	await first.newsroom.close();
	const makeRoom = disk.fill();
	await expect(openServed(disk.dataFolder)).rejects.toThrow(/The disk is full/);
	makeRoom();
	expect(await (await openServed(disk.dataFolder)).count()).toBe(1);
});

test("a read-only disk is a sentence at the start, and is left as it is", async (context) => {
	const disk = takeDisk(context);
	disk.setReadOnly(true);
	await expect(openServed(disk.dataFolder)).rejects.toThrow(/data folder .*can't be made .*read-only/);
	disk.setReadOnly(false);

	const first = await openServed(disk.dataFolder);
	expect((await first.reply(1)).status).toBe(201);
	await first.newsroom.close();
	const before = readFileSync(databaseIn(disk.dataFolder));
	disk.setReadOnly(true);
	await expect(openServed(disk.dataFolder)).rejects.toThrow(/can't be opened for writing; give this user the rights/);
	expect(readFileSync(databaseIn(disk.dataFolder)).equals(before)).toBe(true);
	expect(readdirSync(disk.dataFolder)).toEqual(["newsroom.db"]);
	disk.setReadOnly(false);
	expect(await (await openServed(disk.dataFolder)).count()).toBe(1);
	expect(existsSync(databaseIn(disk.dataFolder))).toBe(true);
});
