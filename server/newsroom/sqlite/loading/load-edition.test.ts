// @vitest-environment node
import { rmSync } from "node:fs";
import path from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
	emptyEdition,
	type SmallEdition,
	storyFile,
	temporaryFolder,
	writeEdition,
} from "../../testing/small-edition.ts";
import { openDatabase } from "../database/open-database.ts";
import { type LoadedEdition, loadEdition } from "./load-edition.ts";

let folder: string;
let database: DatabaseSync;
let clean: () => void;

const TIDE = "stories/science/tide.md";
const MILL = "stories/science/mill.md";
const edition: SmallEdition = {
	...emptyEdition(),
	[TIDE]: storyFile("The tide", "2026-04-01T08:00:00Z", "See [it](story:mill).\n\n::picture{name=weir alt=x}"),
	[MILL]: storyFile("The mill", "2026-04-02T08:00:00Z", "A mill."),
	"comments/tide.yaml":
		"- name: Bo\n  after: 1h\n  text: Frist\n  replies:\n    - name: Cy\n      after: 2h\n      text: Reply\n",
};

beforeEach(() => {
	const temporary = temporaryFolder();
	clean = temporary.remove;
	folder = path.join(temporary.folder, "edition");
	database = openDatabase(path.join(temporary.folder, "data"));
	writeEdition(folder, edition);
});
afterEach(() => {
	database.close();
	clean();
});

const load = (changes: SmallEdition = {}): Promise<LoadedEdition> => {
	writeEdition(folder, changes);
	return loadEdition(database, folder);
};
const rows = (sql: string) =>
	database
		.prepare(sql)
		.all()
		.map((row) => Object.values(row));
const revision = () => rows("SELECT number FROM revision")[0]?.[0];

test("all is parsed once, and then nothing, and nothing changes for readers", async () => {
	expect((await load()).parsed.toSorted()).toEqual(["mill", "tide"]);
	const before = revision();
	expect(await load()).toMatchObject({ parsed: [], withdrawn: [] });
	expect(revision()).toBe(before);
});

test("only a changed file is parsed again", async () => {
	await load();
	const before = revision();
	const tide = `${edition[TIDE]}\nMore of it.\n`;
	expect((await load({ [TIDE]: tide })).parsed).toEqual(["tide"]);
	expect(revision()).not.toBe(before);
	expect(rows("SELECT count(*) FROM story_search WHERE story_search MATCH 'more'")).toEqual([[1]]);
	expect(rows("SELECT count(*) FROM story_search")).toEqual([[2]]);
});

test("what a story takes from elsewhere is looked at again", async () => {
	await load();
	const moved = storyFile("The mill", "2026-05-02T08:00:00Z", "A mill.");
	expect((await load({ [MILL]: moved })).parsed.toSorted()).toEqual(["mill", "tide"]);
	expect(rows("SELECT story FROM story WHERE slug = 'tide'")[0]?.[0]).toContain("/2026/05/02/mill/");
	const renditions = (edition["renditions/renditions.json"] ?? "").replace("def456", "fed654");
	expect((await load({ "renditions/renditions.json": renditions })).parsed).toEqual(["tide"]);
	const paper = (edition["paper.yaml"] ?? "").replace("Ada Fenn", "Ada Finn");
	expect((await load({ "paper.yaml": paper })).parsed.toSorted()).toEqual(["mill", "tide"]);
});

test("a new tagline is a change for readers, though no story changes", async () => {
	await load();
	const before = revision();
	const paper = (edition["paper.yaml"] ?? "").replace("Small and true", "Tall and true");
	expect((await load({ "paper.yaml": paper })).parsed).toEqual([]);
	expect(revision()).not.toBe(before);
});

test("a removed file withdraws the story, keeps its comments, and gives them back when it returns", async () => {
	await load();
	rmSync(path.join(folder, TIDE));
	rmSync(path.join(folder, "comments/tide.yaml"));
	expect((await load()).withdrawn).toEqual(["tide"]);
	expect(rows("SELECT slug FROM story WHERE is_live = 1")).toEqual([["mill"]]);
	expect(rows("SELECT count(*) FROM comment")).toEqual([[2]]);
	expect(rows("SELECT count(*) FROM story_search")).toEqual([[1]]);
	expect((await load({ [TIDE]: edition[TIDE] ?? "" })).parsed).toEqual(["tide"]);
	expect(rows("SELECT slug, count(*) FROM comment JOIN story ON story.id = story_id")).toEqual([["tide", 2]]);
});

test("moving a story to another section keeps its comments", async () => {
	await load();
	rmSync(path.join(folder, TIDE));
	await load({ "stories/places/tide.md": edition[TIDE] ?? "" });
	expect(rows("SELECT section, count(*) FROM comment JOIN story ON story.id = story_id")).toEqual([["places", 2]]);
});

test("the edition's comments are put in once, follow a mended word, and an editor's decision stays", async () => {
	await load();
	database.exec("UPDATE comment SET status = 'held' WHERE name = 'Bo'");
	await load({ "comments/tide.yaml": (edition["comments/tide.yaml"] ?? "").replace("Frist", "First") });
	expect(rows("SELECT name, text, status, received FROM comment ORDER BY id")).toEqual([
		["Bo", "First", "held", "2026-04-01T09:00:00Z"],
		["Cy", "Reply", "approved", "2026-04-01T10:00:00Z"],
	]);
	database.exec("UPDATE comment SET parent_id = NULL; DELETE FROM comment WHERE name = 'Bo'");
	const more = "    - { name: Di, after: 3h, text: Late }\n";
	await load({ "comments/tide.yaml": `${edition["comments/tide.yaml"]}${more}` });
	expect(rows("SELECT name, parent_id FROM comment ORDER BY id")).toEqual([
		["Cy", null],
		["Di", null],
	]);
});

test("a mistake changes nothing, and all files' mistakes come at once", async () => {
	await load();
	const before = rows("SELECT slug, headline, is_live FROM story");
	rmSync(path.join(folder, MILL));
	const broken = storyFile("Broken", "2026-04-01T08:00:00Z", "[a](page.html)");
	await expect(load({ "stories/science/broken.md": broken })).rejects.toThrow(
		/^stories\/science\/(tide|broken).md:\d+: .*\nstories\/science\/(tide|broken).md:\d+: .*$/,
	);
	expect(rows("SELECT slug, headline, is_live FROM story")).toEqual(before);
});

test.each<[SmallEdition, string]>([
	[{ "stories/places/tide.md": edition[TIDE] ?? "" }, "another story of that name"],
	[{ "stories/science/The Tide.md": "" }, "a–z"],
	[{ "comments/gone.yaml": "[]" }, 'no story "gone"'],
	[{ "renditions/renditions.json": "{" }, "npm run pictures"],
])("misplaced files are said: %#", async (changes, sentence) => {
	await expect(load(changes)).rejects.toThrow(sentence);
});

test("a folder that holds no edition", async () => {
	await expect(loadEdition(database, path.join(folder, "nowhere"))).rejects.toThrow("there is no paper.yaml");
});
