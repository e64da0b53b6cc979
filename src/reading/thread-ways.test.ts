import { expect, it } from "vitest";
import { deviceStorage } from "../lib/device-storage.ts";
import { readFolded, readOrder, THREAD_WAYS_KEY, writeFolded, writeOrder } from "./thread-ways.ts";

it("remembers what is folded story by story, and one order for all", () => {
	writeFolded("/tides/", ["1", "7"]);
	writeFolded("/moon/", ["2"]);
	writeOrder("newest");
	expect(readFolded("/tides/")).toEqual(["1", "7"]);
	expect(readFolded("/moon/")).toEqual(["2"]);
	expect(readOrder()).toBe("newest");
});

it("takes no room where nothing is folded or chosen", () => {
	writeOrder("most-answered");
	writeFolded("/tides/", ["1"]);
	writeFolded("/tides/", []);
	writeOrder("oldest");
	expect(deviceStorage.read(THREAD_WAYS_KEY)).toBeUndefined();
});

it("keeps the folds of the hundred stories that were read last", () => {
	for (let story = 0; story < 120; story += 1) writeFolded(`/${story}/`, ["1"]);
	expect(readFolded("/119/")).toEqual(["1"]);
	expect(readFolded("/19/")).toEqual([]);
});

it.each([
	[undefined],
	["newest"],
	[
		{
			order: "loudest",
			folded: [
				{ path: 3, ids: [] },
				{ path: "/a/", ids: [1] },
			],
		},
	],
])("is as if nothing was chosen where it can't be understood: %j", (kept) => {
	deviceStorage.write(THREAD_WAYS_KEY, kept);
	expect(readOrder()).toBe("oldest");
	expect(readFolded("/a/")).toEqual([]);
});
