import MiniSearch from "minisearch";
import { bodyText } from "../../src/model/body-text.ts";
import { SEARCH_INDEX_OPTIONS, type SearchDocument, type SearchIndexFile } from "../../src/model/search-index.ts";
import { MODEL_VERSION, type Story, type StorySummary } from "../../src/model/story.ts";

/**
 * Words of bodies that are indexed in all, of the newest stories first: about 700 stories of a thousand words, for
 * which a reader who searches loads about 1.5 MB, packed. Of older stories headline and standfirst are found.
 */
const WORDS_IN_ALL = 700_000;

/** Gathers stories and makes the file that a copy of the paper is searched by. The same stories make the same file. */
export function createSearchIndex(wordsInAll = WORDS_IN_ALL) {
	const stories: { summary: StorySummary; words: number; text: string }[] = [];
	return {
		add(story: Story): void {
			stories.push({ summary: summaryOf(story), words: story.words, text: bodyText(story.body) });
		},
		/** `whole`: how many stories are found by every word. */
		build(): { file: SearchIndexFile; whole: number } {
			const index = new MiniSearch<SearchDocument>(SEARCH_INDEX_OPTIONS);
			const sorted = stories.sort((one, other) => compare(one.summary, other.summary));
			let words = 0;
			let whole = 0;
			for (const [id, story] of sorted.entries()) {
				words += story.words;
				const isWhole = words <= wordsInAll;
				if (isWhole) whole += 1;
				const { headline, standfirst = "" } = story.summary;
				index.add({ id, headline, standfirst, text: isWhole ? story.text : "" });
			}
			const summaries = sorted.map(({ summary }) => summary);
			return { file: { version: MODEL_VERSION, stories: summaries, index: index.toJSON() }, whole };
		},
	};
}

function compare(one: StorySummary, other: StorySummary): number {
	if (one.published !== other.published) return one.published < other.published ? 1 : -1;
	return one.path < other.path ? -1 : 1;
}

function summaryOf(story: Story): StorySummary {
	const { path, headline, standfirst, section, authors, published, updated, readingMinutes, commentCount } = story;
	const { language, direction } = story;
	return {
		path,
		headline,
		...(standfirst !== undefined && { standfirst }),
		...(section !== undefined && { section }),
		authors,
		published,
		...(updated !== undefined && { updated }),
		readingMinutes,
		commentCount,
		...(language !== undefined && { language }),
		...(direction !== undefined && { direction }),
	};
}
