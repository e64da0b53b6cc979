// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { deviceDatabase } from "./device-database.ts";
import { forgetSeen, keepOwn, keepSeen, readAllSeen, readSeen } from "./seen-comments.ts";
import { seenDiscussions } from "./seen-discussions.ts";

const countOf = (path: string) => seenDiscussions.read().find((entry) => entry.path === path)?.count;

it("adds what was seen to what another tab has seen meanwhile, and tells cards how many", async () => {
	expect(await readSeen("/a/")).toBeUndefined();
	await keepSeen("/a/", ["1", "2"], 2);
	await Promise.all([keepSeen("/a/", ["1", "2", "5"], 3), keepSeen("/a/", ["1", "2", "4"], 4)]);
	expect(await readSeen("/a/")).toEqual(["1", "2", "4", "5"]);
	expect(countOf("/a/")).toBe(4);
	await keepOwn("/a/", "9");
	expect(await readSeen("/a/")).toEqual(["1", "2", "4", "5", "9"]);
	expect(countOf("/a/")).toBe(5);
	await keepOwn("/never-opened/", "9");
	expect(await readSeen("/never-opened/")).toBeUndefined();
	await keepSeen("/empty/", [], 0);
	expect(await readSeen("/empty/")).toEqual([]);
	expect(await readAllSeen()).toEqual([
		{ path: "/empty/", count: 0, ids: "" },
		{ path: "/a/", count: 5, ids: "1+1 2 1 4" },
	]);
	await forgetSeen();
	expect(await readSeen("/a/")).toBeUndefined();
	expect(await readAllSeen()).toEqual([]);
});

it("remembers three hundred discussions, those that were opened last, and nothing of others", async () => {
	for (let story = 0; story <= 300; story += 1) await keepSeen(`/${story}/`, ["1"], 1);
	expect(await readSeen("/0/")).toBeUndefined();
	expect(await readSeen("/1/")).toEqual(["1"]);
	expect(await (await deviceDatabase()).count("seenComments")).toBe(300);
});
