import { bodyText } from "../../../../src/model/body-text.ts";
import type { Picture } from "../../../../src/model/picture.ts";
import { MODEL_VERSION, type NamedPath, type Story, type StorySummary } from "../../../../src/model/story.ts";
import { countWords, readingMinutes } from "../../reading-time.ts";
import { textDirection } from "../../text-direction.ts";
import { EditionProblem } from "./edition-problem.ts";
import { type Lookup, recordLookups, type UsedFacts } from "./lookup.ts";
import { parseBody } from "./parse-body.ts";
import { type FrontMatter, parseFrontMatter } from "./parse-front-matter.ts";
import { parseInlineText } from "./parse-inlines.ts";
import type { Paper } from "./parse-paper.ts";
import { buildPicture } from "./parse-picture.ts";
import type { ReadYaml } from "./read-yaml.ts";
import { slugOf, uniqueIds } from "./slug.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import type { StoryContext } from "./story-context.ts";
import { storyPath } from "./times.ts";

/** A story file as it lies in the edition. `file` is relative to its folder. */
export type StorySource = { file: string; slug: string; section: string; text: string };

export type ParsedStory = {
	slug: string;
	section: string;
	/** Without the number of comments, which changes on its own. */
	story: Omit<Story, "commentCount">;
	summary: Omit<StorySummary, "commentCount">;
	/** The words of the body, for search. */
	text: string;
	authors: string[];
	tags: { slug: string; name: string }[];
	isOpen: boolean;
	used: UsedFacts;
};

/** Times closer than this, in milliseconds, are one and the same to a reader. */
const SAME_TIME = 5 * 60_000;

/** A whole story from its file. Throws `EditionProblem` for the first mistake. */
export function parseStory(source: StorySource, paper: Paper, lookupAll: Lookup): ParsedStory {
	const { yaml, markdown } = splitFrontMatter(source.text, source.file);
	const matter = parseFrontMatter(yaml, source.file);
	const { lookup, used } = recordLookups(lookupAll);
	const context: StoryContext = {
		file: source.file,
		source: markdown,
		firstLine: 1,
		slug: source.slug,
		language: matter.value.language ?? paper.language,
		lookup,
		definitions: new Map(),
		footnotes: new Map(),
		uniqueId: uniqueIds(),
	};
	const body = parseBody(context);
	if (body.length === 0) throw new EditionProblem(source.file, 1, "The story has no text below its front matter.");
	const text = bodyText(body);
	const tags = readTags(matter.value);
	const summary = buildSummary(source, matter, paper, context, countWords(text, context.language));
	const { readingMinutes: minutes, picture, ...shared } = summary;
	return {
		slug: source.slug,
		section: source.section,
		summary,
		story: {
			version: MODEL_VERSION,
			id: source.slug,
			...shared,
			words: countWords(text, context.language),
			readingMinutes: minutes,
			...(picture ? { leadPicture: picture } : {}),
			body,
			tags: tags.map(({ slug, name }) => ({ name, path: `/tag/${encodeURIComponent(slug)}/` })),
		},
		text,
		authors: matter.value.authors,
		tags,
		isOpen: matter.value.discussion === "open",
		used,
	};
}

function buildSummary(
	source: StorySource,
	matter: ReadYaml<FrontMatter>,
	paper: Paper,
	context: StoryContext,
	words: number,
): ParsedStory["summary"] {
	const { headline, standfirst, published, updated, language } = matter.value;
	const picture = readLeadPicture(matter, context);
	const isUpdated = updated !== undefined && Date.parse(updated) - Date.parse(published) > SAME_TIME;
	const isForeign = language !== undefined && language !== paper.language;
	return {
		path: storyPath(source.slug, published, paper.timeZone),
		headline,
		...(standfirst ? { standfirst } : {}),
		section: readSection(source, context),
		authors: readAuthors(matter, context),
		published,
		...(isUpdated ? { updated } : {}),
		readingMinutes: readingMinutes(words),
		...(picture ? { picture } : {}),
		...(isForeign ? { language, direction: textDirection(language) } : {}),
	};
}

function readSection({ section, file }: StorySource, context: StoryContext): NamedPath {
	const known = context.lookup("section", section);
	if (!known) throw new EditionProblem(file, 1, `The folder "${section}" is no section of paper.yaml.`);
	return { name: known.name, path: `/category/${section}/` };
}

function readAuthors({ value, lineOf }: ReadYaml<FrontMatter>, context: StoryContext): NamedPath[] {
	return value.authors.map((key, at) => {
		const author = context.lookup("author", key);
		if (!author)
			throw new EditionProblem(context.file, lineOf(["authors", at]), `"${key}" is no author of paper.yaml.`);
		return { name: author.name, path: `/author/${key}/` };
	});
}

function readTags({ tags }: FrontMatter): { slug: string; name: string }[] {
	return Array.from(new Map(tags.map((name) => [slugOf(name), name])), ([slug, name]) => ({ slug, name }));
}

function readLeadPicture({ value, lineOf }: ReadYaml<FrontMatter>, context: StoryContext): Picture | undefined {
	if (!value.picture) return undefined;
	const { name, alt, caption, credit } = value.picture;
	const words = {
		alt,
		...(caption ? { caption: parseInlineText(caption, lineOf(["picture", "caption"]), context) } : {}),
		...(credit ? { credit } : {}),
	};
	const picture = buildPicture(name, words, context.lookup);
	if (typeof picture === "string") throw new EditionProblem(context.file, lineOf(["picture", "name"]), picture);
	return picture;
}
