// @vitest-environment node
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { keptDatabase, readKept } from "./kept-database.ts";

it("is not made by who looks what is kept, and is read once it is there", async () => {
	expect(await readKept()).toEqual([]);
	expect(await indexedDB.databases()).toEqual([]);
	await (await keptDatabase()).put("pages", {
		path: "/a/",
		kind: "story",
		title: "A",
		keptAt: 1,
		openedAt: 1,
		editions: [],
		json: [],
		pictures: [],
	});
	expect((await readKept()).map(({ path }) => path)).toEqual(["/a/"]);
});
