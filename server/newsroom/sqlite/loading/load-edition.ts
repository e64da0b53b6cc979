import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../database/in-transaction.ts";
import { EditionProblem, mapAll } from "../edition/edition-problem.ts";
import { areStillTrue, type EditionFacts, type Lookup } from "../edition/lookup.ts";
import { parseFrontMatter } from "../edition/parse-front-matter.ts";
import { type Paper, parsePaper } from "../edition/parse-paper.ts";
import { parseSeeds } from "../edition/parse-seeds.ts";
import { parseStory, type StorySource } from "../edition/parse-story.ts";
import { splitFrontMatter } from "../edition/split-front-matter.ts";
import { storyPath } from "../edition/times.ts";
import { parserFingerprint } from "./parser-fingerprint.ts";
import { type EditionFiles, hashOf, readEdition } from "./read-edition.ts";
import { createSeedStore } from "./seed-store.ts";
import { createStoryStore, type KnownStory } from "./story-store.ts";

export type LoadedEdition = {
	paper: Paper;
	/** Stories whose files were read anew, and stories whose files are gone. */
	parsed: string[];
	withdrawn: string[];
};

/**
 * Brings the database to what the edition's files say. Only what changed is parsed. The database is changed as a whole
 * or, when a file has a mistake (`EditionProblem`), not at all.
 */
export async function loadEdition(database: DatabaseSync, folder: string): Promise<LoadedEdition> {
	const files = await readEdition(folder);
	const paper = parsePaper(files.paper);
	const stories = createStoryStore(database);
	const known = stories.known();
	const fingerprint = hashOf(parserFingerprint(), paper.language, paper.timeZone);
	const hashed = files.stories.map((source) => ({ source, hash: hashOf(fingerprint, source.section, source.text) }));
	const lookup = buildLookup(files, paper, hashed, known);

	const changed = hashed.filter(({ source, hash }) => {
		const before = known.get(source.slug);
		return before?.hash !== hash || !areStillTrue(before.used, lookup);
	});
	const parsed = mapAll(changed, ({ source, hash }) => ({ story: parseStory(source, paper, lookup), hash }));
	const slugs = new Set(files.stories.map(({ slug }) => slug));
	const withdrawn = Array.from(known.keys()).filter((slug) => !slugs.has(slug));
	const seeds = mapAll(Array.from(files.comments), ([slug, { file, text }]) => {
		if (!slugs.has(slug)) throw new EditionProblem(file, 1, `There is no story "${slug}" for these comments.`);
		return { slug, seeds: parseSeeds(text, slug, file) };
	});

	inTransaction(database, () => {
		for (const { story, hash } of parsed) stories.save(story, hash);
		for (const slug of withdrawn) stories.withdraw(slug);
		const putSeeds = createSeedStore(database);
		for (const { slug, seeds: list } of seeds) putSeeds(slug, list);
		database
			.prepare("INSERT INTO fact VALUES ('paper', ?) ON CONFLICT DO UPDATE SET value = excluded.value")
			.run(hashOf(files.paper));
	});
	return { paper, parsed: parsed.map(({ story }) => story.slug), withdrawn };
}

function buildLookup(
	files: EditionFiles,
	paper: Paper,
	hashed: readonly { source: StorySource; hash: string }[],
	known: ReadonlyMap<string, KnownStory>,
): Lookup {
	const targets = new Map(
		mapAll(hashed, ({ source, hash }) => [source.slug, targetOf(source, hash, paper, known)] as const),
	);
	const facts: { [Kind in keyof EditionFacts]: (name: string) => EditionFacts[Kind] | undefined } = {
		story: (slug) => targets.get(slug),
		picture: (name) => files.pictures.get(name),
		media: (name) => files.media.get(name),
		author: (key) => nameOf(paper.authors, key),
		section: (key) => nameOf(paper.sections, key),
	};
	return (kind, name) => facts[kind](name);
}

function nameOf(entries: Record<string, { name: string }>, key: string): { name: string } | undefined {
	const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
	return entry && { name: entry.name };
}

/** What other stories need of a story: from the last time when its file is the same, from its front matter otherwise. */
function targetOf(
	source: StorySource,
	hash: string,
	paper: Paper,
	known: ReadonlyMap<string, KnownStory>,
): EditionFacts["story"] {
	const before = known.get(source.slug);
	if (before?.hash === hash) return { path: before.path, headline: before.headline };
	const { value } = parseFrontMatter(splitFrontMatter(source.text, source.file).yaml, source.file);
	return { path: storyPath(source.slug, value.published, paper.timeZone), headline: value.headline };
}

/** Takes all of the edition's stories out of sight, as long as an imported paper stands in its place. */
export function withdrawEdition(database: DatabaseSync): void {
	const stories = createStoryStore(database);
	for (const slug of stories.known().keys()) stories.withdraw(slug);
}
