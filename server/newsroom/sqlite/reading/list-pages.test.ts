// @vitest-environment node
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { openDatabase } from "../database/open-database.ts";
import { createImportedStories } from "../importing/imported-stories.ts";
import { type SavedStory, saveStories } from "../testing/save-stories.ts";
import { createListPages } from "./list-pages.ts";

let database: DatabaseSync;
let folder: string;
let clean: () => void;

beforeEach(() => {
	const temporary = temporaryFolder();
	folder = temporary.folder;
	clean = temporary.remove;
	database = openDatabase(folder);
});
afterEach(() => {
	database.close();
	clean();
});

/** Five years of a few stories a month, some at the same moment; each tenth leads, each seventh is a page. */
const archive: SavedStory[] = Array.from({ length: 240 }, (_, at) => ({
	slug: `s${at}`,
	published: new Date(Date.UTC(2021, Math.floor(at / 4), 1 + (at % 3))).toISOString(),
	sections: at % 2 === 0 ? ["/category/even/", ...(at % 6 === 0 ? ["/category/six/"] : [])] : ["/category/odd/"],
	tags: at % 5 === 0 ? ["five"] : [],
	isLead: at % 10 === 0,
	isListed: at % 7 !== 6,
}));

/** The paths of a whole list, page by page. */
function pathsOf(lists: string[], limit = 7): string[] {
	const pages = createListPages(database);
	const ids: number[] = [];
	for (let offset = 0; offset < pages.total(lists); offset += limit) ids.push(...pages.page(lists, offset, limit));
	const select = database.prepare("SELECT path FROM story WHERE id = ?");
	return ids.map((id) => (select.get(id) as { path: string }).path);
}

function expected(stories: readonly SavedStory[], isLed = false): string[] {
	return stories
		.filter((story) => story.isListed ?? true)
		.toSorted(
			(one, other) =>
				(isLed ? Number(other.isLead) - Number(one.isLead) : 0) ||
				(one.published < other.published ? 1 : one.published > other.published ? -1 : one.slug < other.slug ? -1 : 1),
		)
		.map(({ slug }) => `/${slug}/`);
}

test("the front page's list has the leads first, every story once, and no pages", () => {
	saveStories(database, archive);
	expect(pathsOf(["front"])).toEqual(expected(archive, true));
});

test("lists of sections and tags are newest first, a story in several of a list's sections once", () => {
	saveStories(database, archive);
	const inSection = (name: string) => archive.filter(({ sections }) => sections?.includes(name));
	expect(pathsOf(["section /category/odd/"])).toEqual(expected(inSection("/category/odd/")));
	expect(pathsOf(["tag five"])).toEqual(expected(archive.filter(({ tags }) => tags?.includes("five"))));
	expect(pathsOf(["section /category/even/", "section /category/six/"])).toEqual(
		expected(inSection("/category/even/")),
	);
	expect(pathsOf(["section /category/six/", "section /category/odd/"])).toEqual(
		expected([...inSection("/category/six/"), ...inSection("/category/odd/")]),
	);
	expect(createListPages(database).total(["tag none"])).toBe(0);
	expect(createListPages(database).page(["tag none"], 0, 10)).toEqual([]);
});

test("lists follow what becomes of stories, also where another process changes them", () => {
	saveStories(database, archive);
	const pages = createListPages(database);
	const both = ["section /category/even/", "section /category/six/"];
	const before = pages.total(both);

	const editor = openDatabase(folder);
	const changed = archive.map((story, at) => {
		if (at === 0) return { ...story, published: "2030-01-01T00:00:00Z", isLead: false };
		return at === 2 ? { ...story, sections: ["/category/odd/"], tags: ["five"] } : story;
	});
	saveStories(editor, changed);
	editor.close();
	expect(pages.total(both)).toBe(before - 1);
	expect(pathsOf(both)[0]).toBe("/s0/");
	expect(pathsOf(["front"])).toEqual(expected(changed, true));
	expect(pathsOf(["tag five"])).toContain("/s2/");

	const kept = changed.slice(0, 100);
	const later = createImportedStories(database, "https://site.example/", "later");
	database.exec("UPDATE imported_story SET run = 'later' WHERE source_id <= 100");
	later.withdrawGone();
	expect(pathsOf(["front"])).toEqual(expected(kept, true));
	expect(pages.total(["front"])).toBe(expected(kept).length);
	expect(database.prepare("SELECT count(*) AS months FROM list_month WHERE stories < 1").get()).toEqual({ months: 0 });
});
