import type { DatabaseSync } from "node:sqlite";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { createImportedStories, type ImportedStory } from "../importing/imported-stories.ts";

/** What a test wants of a story; the rest is the plainest. */
export type SavedStory = Partial<Pick<ImportedStory, "sections" | "authors" | "isListed" | "isLead" | "text">> & {
	/** Its path is `/{slug}/`. */
	slug: string;
	published: string;
	headline?: string;
	tags?: string[];
};

/** Writes stories as an import does; they are numbered from `firstId`. */
export function saveStories(database: DatabaseSync, stories: readonly SavedStory[], firstId = 1): void {
	const store = createImportedStories(database, "https://site.example/", "test");
	inTransaction(database, () => {
		for (const [at, story] of stories.entries()) store.save(build(story, firstId + at));
	});
}

function build(story: SavedStory, sourceId: number): ImportedStory {
	const { slug, published, headline = `Story ${slug}`, sections = [], tags = [] } = story;
	const card = { path: `/${slug}/`, headline, authors: [], published, readingMinutes: 1 };
	const section = sections[0] === undefined ? {} : { section: { name: sections[0], path: sections[0] } };
	return {
		sourceId,
		story: { ...card, ...section, version: MODEL_VERSION, id: String(sourceId), words: 1, body: [], tags: [] },
		summary: { ...card, ...section },
		sections,
		authors: story.authors ?? [],
		tags: tags.map((tag) => ({ slug: tag, name: tag })),
		text: story.text ?? "",
		isOpen: true,
		isListed: story.isListed ?? true,
		isLead: story.isLead ?? false,
	};
}
