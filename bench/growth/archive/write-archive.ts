import { inTransaction } from "../../../server/newsroom/sqlite/database/in-transaction.ts";
import { openDatabase } from "../../../server/newsroom/sqlite/database/open-database.ts";
import { createImportedComments } from "../../../server/newsroom/sqlite/importing/imported-comments.ts";
import { createImportedStories } from "../../../server/newsroom/sqlite/importing/imported-stories.ts";
import { saveImportedPaper } from "../../../server/newsroom/sqlite/paper/imported-paper.ts";
import { buildComments } from "./build-comments.ts";
import { buildStory, type StoryShape, USUAL } from "./build-story.ts";
import { buildPaper } from "./places.ts";

/** The stories that every archive has beside the usual ones, by name. */
export const SPECIALS = {
	"words-1000": { words: 1_000, pictures: 1, comments: 0 },
	"words-20000": { words: 20_000, pictures: 1, comments: 0 },
	"pictures-200": { words: 3_000, pictures: 200, comments: 0 },
	"comments-10": { ...USUAL, comments: 10 },
	"comments-1000": { ...USUAL, comments: 1_000 },
	"comments-10000": { ...USUAL, comments: 10_000 },
} satisfies Record<string, StoryShape & { comments: number }>;

export type SpecialName = keyof typeof SPECIALS;

export type Archive = {
	stories: number;
	/** Path of the story of a number, 0 being the newest. */
	storyPath: (number: number) => string;
	specialPath: (name: SpecialName) => string;
};

/**
 * Fills a data folder with a newsroom of so many stories; the special ones are the oldest, on no first page. No
 * discussion gets more than `mostComments`.
 */
export function writeArchive(folder: string, stories: number, mostComments = Number.POSITIVE_INFINITY): Archive {
	const names = Object.keys(SPECIALS) as SpecialName[];
	const numberOf = (name: SpecialName) => stories - names.length + names.indexOf(name);
	const special = (number: number) => names[number - (stories - names.length)];
	const storyOf = (number: number) => buildStory(number, shapeOf(special(number)), special(number));

	const database = openDatabase(folder);
	try {
		// Nothing that could be lost here is worth waiting for the disk.
		database.exec("PRAGMA synchronous = OFF");
		inTransaction(database, () => {
			saveImportedPaper(database, buildPaper());
			const store = createImportedStories(database, "http://archive.invalid/", "bench");
			for (let number = stories - 1; number >= 0; number -= 1) store.save(storyOf(number));
			const comments = createImportedComments(database, "bench");
			let firstId = 1;
			for (const name of names) {
				const count = Math.min(SPECIALS[name].comments, mostComments);
				for (const comment of buildComments(numberOf(name) + 1, count, firstId)) comments.save(comment);
				firstId += count;
			}
		});
		database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
	} finally {
		database.close();
	}
	return {
		stories,
		storyPath: (number) => storyOf(number).story.path,
		specialPath: (name) => storyOf(numberOf(name)).story.path,
	};
}

function shapeOf(name: SpecialName | undefined): StoryShape {
	return name === undefined ? USUAL : SPECIALS[name];
}
