// @vitest-environment node
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { SearchResults, Story } from "../../src/model/story.ts";
import { buildStory } from "../../src/testing/builders.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { openEmbeddedNewsroom } from "../newsroom/sqlite/open-embedded-newsroom.ts";
import { EDITION_FOLDER } from "../open-newsroom.ts";
import { createSearchIndex } from "./search-index.ts";

type SearchCopy = typeof import("../../src/api/search-copy.ts").searchCopy;

const dataFolder = mkdtempSync(join(tmpdir(), "broadsheet-search-"));
let newsroom: Newsroom;
let index: string;
let searchCopy: SearchCopy;

beforeAll(async () => {
	newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder: EDITION_FOLDER, moderation: "first" });
	const building = createSearchIndex();
	for await (const { kind, path } of newsroom.addresses()) {
		if (kind === "story") building.add(await newsroom.story(path));
	}
	index = JSON.stringify(building.build().file);
});

afterAll(async () => {
	await newsroom.close();
	rmSync(dataFolder, { recursive: true });
});

beforeEach(async () => {
	vi.resetModules();
	({ searchCopy } = await import("../../src/api/search-copy.ts"));
	serve(index);
});

function serve(text: string, status = 200) {
	const fetched = vi.fn(async () => new Response(text, { status, headers: { "content-type": "application/json" } }));
	vi.stubGlobal("fetch", fetched);
	return fetched;
}

const inCopy = (query: string, page = 1) => searchCopy(query, page, (path) => newsroom.story(path));
const whole = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join("");

async function allPages(search: (page: number) => Promise<SearchResults>): Promise<string[]> {
	const first = await search(1);
	const paths = first.results.map(({ story }) => story.path);
	for (let page = 2; page <= first.pages; page++) {
		paths.push(...(await search(page)).results.map(({ story }) => story.path));
	}
	return paths.sort();
}

it.each(["tide mill", "moon", "ICE", "Zürich", "eau", "the", "lock boat", "1816", "xylophonequark", '"', "😀"])(
	"finds in a copy what the server finds: %s",
	async (query) => {
		const copied = await allPages((page) => inCopy(query, page));
		expect(copied).toEqual(await allPages((page) => newsroom.search(query, page)));
	},
);

it("finds at least what the server finds where signs join words, which the server wants side by side", async () => {
	const copied = await allPages((page) => inCopy("tide-mill", page));
	expect(copied).toEqual(expect.arrayContaining(await allPages((page) => newsroom.search("tide-mill", page))));
});

it("marks the same words in the same headlines", async () => {
	const copied = await inCopy("tide mill");
	const headlinesOf = ({ results }: SearchResults) =>
		new Map(results.map(({ story, headline }) => [story.path, headline.filter(({ isMatch }) => isMatch)]));
	expect(headlinesOf(copied)).toEqual(headlinesOf(await newsroom.search("tide mill", 1)));
	for (const { excerpt } of copied.results) {
		expect(excerpt.some(({ isMatch }) => isMatch)).toBe(true);
		expect(whole(excerpt).split(" ").length).toBeLessThanOrEqual(40);
	}
});

it("shows ten to a page, and knows no page after the last", async () => {
	const first = await inCopy("the");
	expect(first.results).toHaveLength(10);
	expect(first.pages).toBe(Math.ceil(first.total / 10));
	await expect(inCopy("the", first.pages + 1)).rejects.toMatchObject({ kind: "not-found" });
});

it("fetches the index once, and again only after a failure", async () => {
	serve("{}", 503);
	await expect(inCopy("moon")).rejects.toMatchObject({ name: "Failure", kind: "busy" });
	const fetched = serve(index);
	await inCopy("moon");
	await inCopy("tide");
	expect(fetched).toHaveBeenCalledOnce();
});

it("says that an index can't be read, in the words of the model", async () => {
	serve(JSON.stringify({ version: 1, stories: [], index: { serializationVersion: 99 } }));
	await expect(inCopy("moon")).rejects.toMatchObject({ name: "Failure", kind: "bad-answer" });
});

it("shows the standfirst where a story's text can't be had", async () => {
	const { results } = await searchCopy("moon", 1, () => Promise.reject(new Error("offline")));
	expect(results.length).toBeGreaterThan(0);
	for (const { story, excerpt } of results) expect(whole(excerpt)).toBe(story.standfirst);
});

it("is the same file for the same stories, in whatever order they came", () => {
	const stories: Story[] = [1, 2, 3].map((day) =>
		buildStory({ path: `/${day}/`, published: `2026-11-0${day}T07:00:00Z` }),
	);
	const build = (given: Story[]) => {
		const building = createSearchIndex();
		for (const story of given) building.add(story);
		return JSON.stringify(building.build().file);
	};
	expect(build(stories.toReversed())).toBe(build(stories));
	expect(build(stories)).not.toContain("leadPicture");
});

it("is bounded: of the oldest stories beyond it the headline is found, not the text", async () => {
	const building = createSearchIndex(1_000);
	building.add(buildStory({ path: "/new/", published: "2026-11-20T07:00:00Z", headline: "Newer", words: 800 }));
	building.add(buildStory({ path: "/old/", published: "2020-11-20T07:00:00Z", headline: "Older", words: 800 }));
	const { file, whole: wholeStories } = building.build();
	expect(wholeStories).toBe(1);
	serve(JSON.stringify(file));
	const story = async () => buildStory();
	expect((await searchCopy("sea", 1, story)).results.map((result) => result.story.path)).toEqual(["/new/"]);
	expect((await searchCopy("older", 1, story)).results.map((result) => result.story.path)).toEqual(["/old/"]);
});
