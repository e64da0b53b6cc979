// @vitest-environment node
import { expect, onTestFinished, test } from "vitest";
import { openEmbeddedNewsroom } from "../../../server/newsroom/sqlite/open-embedded-newsroom.ts";
import { emptyEdition, temporaryFolder, writeEdition } from "../../../server/newsroom/testing/small-edition.ts";
import { buildComments } from "./build-comments.ts";
import { buildStory } from "./build-story.ts";
import { proseAt, wordAt, wordOf } from "./words.ts";
import { writeArchive } from "./write-archive.ts";

test("words are the same at every run, and different ones are different", () => {
	expect(proseAt(12, 40)).toBe(proseAt(12, 40));
	expect(proseAt(12, 40)).not.toBe(proseAt(13, 40));
	expect(proseAt(12, 40).split(" ")).toHaveLength(40);
	expect(new Set(Array.from({ length: 6_000 }, (_, rank) => wordOf(rank))).size).toBe(6_000);
});

test("few words are common, many are rare", () => {
	const places = Array.from({ length: 20_000 }, (_, place) => wordAt(place));
	const common = new Set(Array.from({ length: 80 }, (_, rank) => wordOf(rank)));
	const share = places.filter((word) => common.has(word)).length / places.length;
	expect(share).toBeGreaterThan(0.4);
	expect(share).toBeLessThan(0.6);
	expect(new Set(places).size).toBeGreaterThan(3_000);
});

test("a story has the words and pictures that were asked for", () => {
	const { story, text } = buildStory(3, { words: 3_000, pictures: 200 });
	expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(3_000);
	expect(story.body.filter(({ kind }) => kind === "picture")).toHaveLength(200);
	expect(buildStory(3).story.path).toBe("/2026/10/30/story-3/");
});

test("replies answer earlier comments of the same discussion", () => {
	const comments = [...buildComments(1, 500, 1_000)];
	const ids = new Set<number>();
	for (const { sourceId, parentId } of comments) {
		expect(parentId === 0 || ids.has(parentId)).toBe(true);
		ids.add(sourceId);
	}
	const replies = comments.filter(({ parentId }) => parentId !== 0).length;
	expect(replies).toBeGreaterThan(250);
	expect(replies).toBeLessThan(350);
});

test("an archive is a paper that the embedded newsroom reads", async () => {
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	writeEdition(`${folder}/edition`, emptyEdition());
	const archive = writeArchive(`${folder}/data`, 30, 40);
	const options = { dataFolder: `${folder}/data`, editionFolder: `${folder}/edition`, moderation: "open" as const };
	const newsroom = await openEmbeddedNewsroom(options);
	onTestFinished(() => newsroom.close());
	expect(await newsroom.list("/", 2)).toMatchObject({ total: 30, pages: 2 });
	expect((await newsroom.story(archive.storyPath(0))).words).toBe(600);
	expect((await newsroom.discussion(archive.specialPath("comments-1000"), 1)).count).toBe(40);
	expect((await newsroom.discussion(archive.specialPath("comments-10"), 1)).count).toBe(10);
});
