import type { ImportedPaper } from "../../../server/newsroom/sqlite/paper/imported-paper.ts";
import type { PaperPlace } from "../../../server/newsroom/sqlite/paper/paper-view.ts";
import { scatter, wordOf } from "./words.ts";

const SECTIONS = 6;
const AUTHORS = 6;
const TAGS = 120;

/** "tea" gives "Tea". */
export function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

const titleOf = (rank: number) => capitalised(wordOf(rank));

/** Sections; the first has all others of an even number below it. */
export const sections = Array.from({ length: SECTIONS }, (_, number) => ({
	name: titleOf(300 + number),
	path: `/category/${wordOf(300 + number)}/`,
}));
export const authors = Array.from({ length: AUTHORS }, (_, number) => ({
	name: `${titleOf(400 + number)} ${titleOf(500 + number)}`,
	path: `/author/${wordOf(400 + number)}/`,
}));
export const tags = Array.from({ length: TAGS }, (_, number) => ({
	name: titleOf(600 + number),
	slug: wordOf(600 + number),
	path: `/tag/${wordOf(600 + number)}/`,
}));

/** A few tags are on very many stories, most on few. */
export function tagAt(place: number) {
	const number = Math.floor(TAGS ** (scatter(place, 10_007) / 10_007)) - 1;
	return tags[number] as (typeof tags)[number];
}

export function buildPaper(): ImportedPaper {
	const below = sections.filter((_, number) => number > 0 && number % 2 === 0);
	const places: PaperPlace[] = sections.map((section, number) => ({
		...section,
		keys: number === 0 ? [section.path, ...below.map(({ path }) => path)] : [section.path],
		children: number === 0 ? below : [],
	}));
	return {
		home: "http://archive.invalid/",
		isBeside: false,
		name: "The Long Archive",
		language: "en",
		timeZone: "UTC",
		topSections: sections,
		sections: places,
		authors: authors.map((author) => ({ ...author, keys: [author.path], children: [] })),
		moved: {},
	};
}
