// @vitest-environment node
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { keepReadStory, readStoryOf } from "./read-stories.ts";

const read = (path: string) => ({ path, digests: ["a"], isWhole: true });

it("keeps what was read of each story, of the two hundred that were read last", async () => {
	for (let story = 0; story < 200; story++) await keepReadStory(read(`/${story}/`), 1_000 + story);
	await keepReadStory({ ...read("/0/"), digests: ["b"] }, 5_000);
	await keepReadStory(read("/more/"), 6_000);
	expect((await readStoryOf("/0/"))?.digests).toEqual(["b"]);
	expect(await readStoryOf("/1/")).toBeUndefined();
	expect(await readStoryOf("/2/")).toBeDefined();
	expect(await readStoryOf("/more/")).toBeDefined();
});
