import "fake-indexeddb/auto";
import { beforeEach, expect, it } from "vitest";
import { hiddenCommenters } from "./hidden-commenters.ts";
import { readStories } from "./history.ts";
import { savedStories } from "./kept-paths.ts";
import { buildReadingFile, importReading, parseReadingFile, planImport, type ReadingFile } from "./reading-file.ts";
import { readAllDrafts, writeDraft } from "./reply-draft.ts";
import { savedFacts } from "./saved-facts.ts";
import { forgetSeen, keepSeen, readSeen } from "./seen-comments.ts";
import { changeSettings, readSettings } from "./settings.ts";

const facts = (path: string) => ({ path, at: 1, headline: path, published: "2026-11-22T06:30:00Z", readingMinutes: 3 });

beforeEach(async () => {
	sessionStorage.clear();
	await forgetSeen();
});

/** What a reader has: two saved stories, one that was read, a draft, another size of text, somebody hidden, a discussion seen. */
async function fill(): Promise<ReadingFile> {
	savedStories.write("/b/", true);
	savedStories.write("/a/", true);
	savedFacts.add([facts("/a/")]);
	readStories.add([{ path: "/a/", title: "A", at: 5 }]);
	writeDraft("/a/", { text: "Half a thought", key: "k", parentId: "1" });
	changeSettings({ textSize: "5" });
	hiddenCommenters.hide({ name: "Pete", role: "author" });
	await keepSeen("/a/", ["1", "2"], 2);
	return buildReadingFile();
}

function parsed(value: unknown): ReadingFile {
	const read = parseReadingFile(JSON.stringify(value));
	if (read.kind !== "file") throw new Error(read.kind);
	return read.file;
}

it("brings all of it back to a device that has nothing, and says so before", async () => {
	const file = await fill();
	for (const path of savedStories.read()) savedStories.write(path, false);
	await forgetSeen();
	localStorage.clear();
	window.dispatchEvent(new StorageEvent("storage", { key: null }));
	expect(planImport(parsed(file))).toEqual({
		saved: 2,
		history: 1,
		drafts: 1,
		hidden: 1,
		seen: 1,
		hasOtherSettings: true,
	});
	expect(await importReading(parsed(file))).toBe(true);
	expect(await buildReadingFile()).toEqual(file);
	expect(planImport(file)).toEqual({
		saved: 0,
		history: 0,
		drafts: 0,
		hidden: 0,
		seen: 0,
		hasOtherSettings: false,
	});
});

it("puts what it brings beside what is here", async () => {
	const file = await fill();
	const other: ReadingFile = {
		...file,
		saved: ["/c/", "/a/"],
		savedFacts: [facts("/c/")],
		history: [
			{ path: "/a/", title: "A", at: 3 },
			{ path: "/c/", title: "C", at: 9 },
		],
		drafts: [
			{ storyPath: "/a/", text: "Another", key: "k" },
			{ storyPath: "/a/", text: "More", key: "l" },
		],
		settings: { ...file.settings, textSize: "2" },
		hiddenCommenters: [{ name: "Pete" }],
		seenComments: [{ path: "/a/", count: 3, ids: "1 4" }],
	};
	expect(planImport(parsed(other))).toMatchObject({ saved: 1, history: 1, drafts: 1, hidden: 1, seen: 1 });
	expect(await importReading(parsed(other))).toBe(true);
	expect(hiddenCommenters.read()).toEqual([{ name: "Pete" }, { name: "Pete", role: "author" }]);
	expect(await readSeen("/a/")).toEqual(["1", "2", "5"]);
	expect(savedStories.read()).toEqual(["/c/", "/a/", "/b/"]);
	expect(readStories.read().map(({ path, at }) => [path, at])).toEqual([
		["/c/", 9],
		["/a/", 5],
	]);
	expect(readAllDrafts().map(({ text }) => text)).toEqual(["More", "Half a thought"]);
	expect(readSettings().textSize).toBe("2");
});

it("understands a whole file or nothing of it", async () => {
	const file = await fill();
	expect(parseReadingFile(JSON.stringify({ ...file, version: 2 })).kind).toBe("newer");
	const broken: unknown[] = [
		null,
		[],
		{ version: 1 },
		{ ...file, format: "something-else" },
		{ ...file, version: 0.5 },
		{ ...file, saved: ["//evil.example/"] },
		{ ...file, saved: ["javascript:alert(1)"] },
		{ ...file, savedFacts: [{ ...facts("/a/"), published: "yesterday" }] },
		{ ...file, history: [{ path: "/a/", at: 1 }] },
		{ ...file, history: { length: 1 } },
		{ ...file, drafts: [{ text: "Nowhere", key: "k" }] },
		{ ...file, drafts: [{ storyPath: "/a/", text: 1, key: "k" }] },
		{ ...file, settings: "large" },
		{ ...file, hiddenCommenters: [{ role: "author" }] },
		{ ...file, seenComments: [{ path: "/a/", count: -1, ids: "" }] },
		{ ...file, seenComments: [{ path: "/a/", count: 1, ids: "1+zzzzz" }] },
	];
	for (const each of broken)
		expect(parseReadingFile(JSON.stringify(each)), JSON.stringify(each)).toEqual({ kind: "other" });
	expect(parseReadingFile(JSON.stringify(file).slice(0, -2)).kind).toBe("other");
});

it("takes no more from a file than it knows", async () => {
	const file = await fill();
	const stranger = {
		...file,
		extra: 1,
		history: [{ path: "/a/", title: "A", at: 1, html: "<b>" }],
		settings: { theme: "neon" },
	};
	const read = parsed(stranger);
	expect(read.history).toEqual([{ path: "/a/", title: "A", at: 1 }]);
	expect(read.settings.theme).toBe("system");
	expect(read).not.toHaveProperty("extra");
});

it("takes a file that was saved before there was anybody to hide", async () => {
	const { hiddenCommenters: _hidden, seenComments: _seen, ...older } = await fill();
	expect(parsed(older)).toMatchObject({ saved: ["/a/", "/b/"], hiddenCommenters: [], seenComments: [] });
});
