// @vitest-environment node
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { emptyEdition, storyFile, temporaryFolder, writeEdition } from "../../testing/small-edition.ts";
import { openDatabase } from "../database/open-database.ts";
import { type EmbeddedNewsroom, openEmbeddedNewsroom } from "../open-embedded-newsroom.ts";
import { saveStories } from "../testing/save-stories.ts";
import { createReadSearch } from "./read-search.ts";

let newsroom: EmbeddedNewsroom;
const { folder, remove } = temporaryFolder();

beforeAll(async () => {
	const story = (headline: string, body: string, matter = "") =>
		storyFile(headline, "2026-04-01T08:00:00Z", body, matter);
	const editionFolder = path.join(folder, "edition");
	writeEdition(editionFolder, {
		...emptyEdition(),
		"stories/science/a.md": story("Far away", `${"Filler words here. ".repeat(60)}A sluice at last.`),
		"stories/science/b.md": story("Nearby", "Nothing of it.", "standfirst: About a sluice gate\n"),
		"stories/science/c.md": story("The sluice", "Text."),
		"stories/science/d.md": story("Café in Reykjavík", "Don’t wait; the naïve *résumé* was long. 1 < 2 && 3 > 2."),
		"stories/science/e.md": story(
			"水车坊与潮汐",
			"两百年来，潮汐推动着这里的**水车坊**。涨潮时，闸门在水面下打开。AI芯片除外。",
		),
		"stories/science/f.md": story("طاحونة المدّ", "في المَدِينَةِ القديمة طواحين أُخرى سنة ١٨٦٣."),
		"stories/science/g.md": story("กังหันน้ำ", "น้ำขึ้นวันละสองครั้ง"),
		...Object.fromEntries(
			Array.from({ length: 13 }, (_, at) => [`stories/places/many-${at}.md`, story(`Many ${at}`, "A multitude.")]),
		),
	});
	newsroom = await openEmbeddedNewsroom({ dataFolder: path.join(folder, "data"), editionFolder, moderation: "open" });
});
afterAll(async () => {
	await newsroom.close();
	remove();
});

const search = async (query: string) => (await newsroom.search(query, 1)).results;

test("headline before standfirst before body", async () => {
	const headlines = (await search("sluice")).map(({ story }) => story.headline);
	expect(headlines).toEqual(["The sluice", "Nearby", "Far away"]);
});

test("the excerpt is where the match is", async () => {
	const [headline, standfirst, body] = await search("sluice");
	expect(headline?.headline).toEqual([{ text: "The " }, { text: "sluice", isMatch: true }]);
	expect(headline?.excerpt).toEqual([{ text: "Text." }]);
	expect(standfirst?.excerpt).toEqual([{ text: "About a " }, { text: "sluice", isMatch: true }, { text: " gate" }]);
	expect(body?.excerpt[0]?.text).toMatch(/^…/);
	expect(body?.excerpt.slice(1)).toEqual([{ text: "sluice", isMatch: true }, { text: " at last." }]);
});

test.each(["cafe", "CAFÉ", "reykjavik cafe", "don't", "naïve resu", "“café”", "d"])("%s finds it", async (query) => {
	expect((await search(query)).map(({ story }) => story.headline)).toContain("Café in Reykjavík");
});

test.each([
	["水车坊与潮汐", ["水车", "车坊", "坊", "潮汐 水车坊", "闸门", "芯片", "ai芯", "水车坊，闸门"]],
	["طاحونة المدّ", ["المدينة", "مدينه", "مـدينة", "طاحونة", "طاحون", "اخرى", "أخرى 1863"]],
	["กังหันน้ำ", ["น้ำ", "สองครั้ง", "กังหัน"]],
])("in “%s” words are found and marked that no space parts", async (headline, queries) => {
	for (const query of queries) {
		const [result, ...more] = await search(query);
		expect(result?.story.headline, query).toBe(headline);
		expect(more, query).toEqual([]);
		const pieces = [...(result?.headline ?? []), ...(result?.excerpt ?? [])];
		expect(
			pieces.some(({ isMatch }) => isMatch),
			query,
		).toBe(true);
	}
});

test("letters that only stand near each other are no word", async () => {
	for (const query of ["坊水", "汐水", "车潮", "ครั้งวัน"]) expect(await search(query), query).toEqual([]);
});

test("all words are required, and only the last may be begun", async () => {
	expect(await search("sluice multitude")).toEqual([]);
	expect(await search("slui gate")).toEqual([]);
	expect(await search("gate slui")).toHaveLength(1);
});

test("text stays text", async () => {
	const [result] = await search("resume");
	expect(result?.excerpt.map(({ text }) => text).join("")).toContain("1 < 2 && 3 > 2");
});

test("ten a page", async () => {
	const first = await newsroom.search("multitude", 1);
	expect(first).toMatchObject({ total: 13, pages: 2, page: 1 });
	expect(first.results).toHaveLength(10);
	expect((await newsroom.search("multitude", 2)).results).toHaveLength(3);
});

test("of very many matches each comes once: those in a headline or standfirst first, each the newest first", () => {
	const { folder: many, remove: removeMany } = temporaryFolder();
	const database = openDatabase(many);
	onTestFinished(() => {
		database.close();
		removeMany();
	});
	const story = (slug: string, at: number, headline?: string) => ({
		slug,
		published: new Date(Date.UTC(2020, 0, 1 + at)).toISOString(),
		text: "A tide came to the mill.",
		...(headline !== undefined && { headline }),
	});
	const told = Array.from({ length: 13 }, (_, at) => story(`told-${at}`, at, "The tide at the mill"));
	const plain = Array.from({ length: 1_203 }, (_, at) => story(`s${at}`, at + 13));
	saveStories(database, [...told, ...plain]);
	const read = createReadSearch(database);
	const expected = [...told.toReversed(), ...plain.toReversed()].map(({ slug }) => `/${slug}/`);
	for (const query of ["tide", "mill tid"]) {
		const { total, pages } = read(query, 1);
		expect(total).toBe(1_216);
		const paths = Array.from({ length: pages }, (_, at) => read(query, at + 1).results).flatMap((results) =>
			results.map((result) => result.story.path),
		);
		expect(paths).toEqual(expected);
		expect(() => read(query, pages + 1)).toThrow("There is no page");
	}
});
