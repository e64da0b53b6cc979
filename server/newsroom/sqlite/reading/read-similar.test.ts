// @vitest-environment node
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../testing/small-edition.ts";
import { openDatabase } from "../database/open-database.ts";
import { type SavedStory, saveStories } from "../testing/save-stories.ts";
import { createFindStory } from "./find-story.ts";
import { createReadSimilar } from "./read-similar.ts";

function openDesk(stories: readonly SavedStory[]) {
	const { folder, remove } = temporaryFolder();
	const database = openDatabase(folder);
	onTestFinished(() => {
		database.close();
		remove();
	});
	saveStories(database, stories);
	const read = createReadSimilar(database, createFindStory(database));
	return { database, similarTo: (slug: string) => read(`/${slug}/`).map(({ path }) => path.slice(1, -1)) };
}

const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString();
const SECTION = "/category/rivers/";

test("a rare tag before a common one, then the section, then the date; what shares nothing is left out", () => {
	const many = Array.from({ length: 8 }, (_, at) => ({ slug: `common-${at}`, published: day(at), tags: ["common"] }));
	const { similarTo } = openDesk([
		{ slug: "own", published: day(50), tags: ["rare", "common"], sections: [SECTION] },
		{ slug: "rare-old", published: day(1), tags: ["rare"] },
		{ slug: "rare-section", published: day(0), tags: ["rare"], sections: [SECTION] },
		{ slug: "section-only", published: day(60), sections: [SECTION] },
		{ slug: "apart", published: day(70), tags: ["else"], sections: ["/category/else/"] },
		{ slug: "unlisted", published: day(80), tags: ["rare"], isListed: false },
		...many,
	]);
	expect(similarTo("own")).toEqual(["rare-section", "rare-old", "common-7", "common-6", "common-5", "common-4"]);
	expect(similarTo("section-only")).toEqual(["own", "rare-section"]);
	expect(similarTo("apart")).toEqual([]);
});

test("a tag in common counts also where the story is far back in that tag's list", () => {
	const many = Array.from({ length: 100 }, (_, at) => ({ slug: `m${at}`, published: day(at + 10), tags: ["many"] }));
	const { similarTo } = openDesk([
		{ slug: "own", published: day(500), tags: ["many", "few"] },
		{ slug: "both", published: day(0), tags: ["many", "few"] },
		{ slug: "few-only", published: day(400), tags: ["few"] },
		...many,
	]);
	expect(similarTo("own").slice(0, 3)).toEqual(["both", "few-only", "m99"]);
});

test("what was found follows the lists", () => {
	const first: SavedStory[] = [
		{ slug: "own", published: day(5), tags: ["tide"] },
		{ slug: "one", published: day(1), tags: ["tide"] },
	];
	const { database, similarTo } = openDesk(first);
	expect(similarTo("own")).toEqual(["one"]);
	saveStories(database, [...first, { slug: "two", published: day(2), tags: ["tide"] }]);
	expect(similarTo("own")).toEqual(["two", "one"]);
	saveStories(database, [{ slug: "own", published: day(5), tags: ["mill"] }]);
	expect(similarTo("own")).toEqual([]);
});
