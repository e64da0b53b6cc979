// @vitest-environment node
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createCacheFile } from "./cache-file.ts";
import { createDiskAnswers } from "./disk-answers.ts";
import { pruneCache } from "./prune-cache.ts";

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 22);

function open() {
	const folder = mkdtempSync(path.join(tmpdir(), "wp-cache-"));
	const file = createCacheFile(folder, (line) => expect.fail(line));
	onTestFinished(() => {
		file.close();
		rmSync(folder, { recursive: true });
	});
	const disk = createDiskAnswers({ file, home: "http://a/", now: () => NOW });
	const keep = (request: string, age: number, bytes: number) =>
		disk.set(request, { text: "é".repeat(bytes / 2), fetchedAt: NOW - age, about: [], mustAsk: false });
	const prune = (maxBytes?: number) => file.use((database) => pruneCache(database, NOW, maxBytes), undefined);
	return { disk, keep, prune };
}

it("removes what is older than thirty days", () => {
	const { disk, keep, prune } = open();
	keep("old", 31 * DAY, 10);
	keep("young", 29 * DAY, 10);
	prune();
	expect(disk.get("old")).toBeUndefined();
	expect(disk.get("young")).toMatchObject({ text: "ééééé" });
});

it("removes the oldest when there is too much", () => {
	const { disk, keep, prune } = open();
	for (let day = 1; day <= 10; day++) keep(`${day}`, day * DAY, 100);
	prune(4000);
	expect(disk.get("10")).toBeDefined();
	prune(1600);
	expect(disk.get("4")).toBeDefined();
	expect(disk.get("5")).toBeUndefined();
});

it("prunes by itself as it is written", () => {
	const { disk, keep } = open();
	keep("first", 0, 10);
	keep("old", 31 * DAY, 10);
	for (let count = 0; count < 200; count++) keep("again", 0, 10);
	expect(disk.get("old")).toBeUndefined();
	expect(disk.get("first")).toBeDefined();
});
