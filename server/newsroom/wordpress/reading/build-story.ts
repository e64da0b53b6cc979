import type { Block } from "../../../../src/model/block.ts";
import { bodyText } from "../../../../src/model/body-text.ts";
import { plainText } from "../../../../src/model/inline.ts";
import type { Picture } from "../../../../src/model/picture.ts";
import { MODEL_VERSION, type NamedPath, type Story, type StorySummary } from "../../../../src/model/story.ts";
import { countWords, readingMinutes } from "../../reading-time.ts";
import type { WpPost } from "../client/wp-types.ts";
import type { ContentContext } from "../content/content-context.ts";
import { decodeEscaped, htmlText } from "../content/html-text.ts";
import { parseContent } from "../content/parse-content.ts";
import { buildPicture } from "../pictures/build-picture.ts";
import { clampText } from "./clamp-text.ts";
import { decodePart } from "./decode-part.ts";
import type { PostFacts } from "./read-facts.ts";
import { sectionOf } from "./sections.ts";
import { normalPath, type SitePaths } from "./site-paths.ts";

/** What a post is read with, besides the facts that it names. */
export type PostReading = { base: URL; paths: SitePaths; language: string };

/** The parts of a post that cards and stories share. */
export type PostParts = {
	post: WpPost;
	path: string;
	headline: string;
	/** Written by the newsroom for this story; undefined where WordPress made it from the text. */
	standfirst?: string;
	body: Block[];
	/** The words of the body, one piece a line. */
	text: string;
	words: number;
	leadPicture?: Picture;
};

/** Times closer than this, in milliseconds, are one and the same to a reader; scheduled posts are even changed before. */
const SAME_TIME = 10 * 60_000;
/** The most characters of a text that stand in for a standfirst on a card, and for a missing headline. */
const TEASER = 180;
const HEADLINE = 60;

/** Parses a post's title, excerpt and content. */
export function parsePost(post: WpPost, facts: PostFacts, { base, paths, language }: PostReading): PostParts {
	const path = paths.pathOfPermalink(post.link);
	const context: ContentContext = {
		base: new URL(post.link, base),
		pathOf: (url) => paths.pathOf(url),
		uploadOf: (id) => {
			const media = facts.media.get(id);
			return media && buildPicture(media, context);
		},
	};
	const featured = facts.media.get(post.featured_media);
	const leadPicture = featured && buildPicture(featured, context);
	const parsed = parseContent(post.content.rendered, context);
	const text = bodyText(parsed);
	const standfirst = post.excerpt.protected ? "" : htmlText(post.excerpt.rendered);
	const headline = htmlText(post.title.rendered) || clampText(text.split("\n")[0] ?? "", HEADLINE) || "Untitled";
	return {
		post,
		path,
		headline,
		...(isWritten(standfirst, [text, htmlText(post.content.rendered)]) && { standfirst }),
		...withoutRepeated(leadPicture, parsed),
		text,
		words: countWords(text, language),
	};
}

export function buildStory(parts: PostParts, facts: PostFacts): Omit<Story, "commentCount"> {
	const { post, leadPicture, standfirst } = parts;
	const isLocked = post.content.protected && post.content.rendered === "";
	return {
		version: MODEL_VERSION,
		id: String(post.id),
		...shared(parts, facts),
		...(standfirst !== undefined && { standfirst }),
		words: parts.words,
		readingMinutes: readingMinutes(parts.words),
		...(leadPicture && { leadPicture }),
		body: parts.body,
		tags: post.tags.flatMap((id) => {
			const tag = facts.tags.get(id);
			return tag ? [{ name: decodeEscaped(tag.name), path: tagPath(tag.slug) }] : [];
		}),
		...(isLocked && { isLocked }),
		original: post.link,
	};
}

/** Without a lead picture a card shows the first of the text, without standfirst the text's beginning. */
export function buildSummary(parts: PostParts, facts: PostFacts): Omit<StorySummary, "commentCount"> {
	const teaser = parts.standfirst ?? clampText(openingText(parts.body), TEASER);
	const picture = parts.leadPicture ?? firstPicture(parts.body);
	return {
		...shared(parts, facts),
		...(teaser !== "" && { standfirst: teaser }),
		readingMinutes: readingMinutes(parts.words),
		...(picture && { picture }),
	};
}

function shared({ post, path, headline }: PostParts, { sections, users }: PostFacts) {
	const section = sectionOf(post.categories, sections);
	const author = users.get(post.author);
	const published = `${post.date_gmt.slice(0, 19)}Z`;
	const updated = post.modified_gmt && `${post.modified_gmt.slice(0, 19)}Z`;
	const isUpdated = updated && Date.parse(updated) - Date.parse(published) > SAME_TIME;
	const authors: NamedPath[] = author ? [{ name: decodeEscaped(author.name), path: authorPath(author.slug) }] : [];
	return {
		path,
		headline,
		...(section && { section: { name: section.name, path: section.path } }),
		authors,
		published,
		...(isUpdated && { updated }),
	};
}

export function tagPath(slug: string): string {
	return normalPath(`/tag/${encodeURIComponent(decodePart(slug))}`);
}

export function authorPath(slug: string): string {
	return normalPath(`/author/${encodeURIComponent(decodePart(slug))}`);
}

/**
 * Whether an excerpt was written: one that WordPress made is the text's beginning, often cut with "[…]", with headings
 * and captions run together.
 */
function isWritten(excerpt: string, texts: readonly string[]): boolean {
	if (excerpt === "" || /\[…\]$|\[\.\.\.\]$/.test(excerpt)) return false;
	const bare = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, "");
	const beginning = bare(excerpt).slice(0, 120);
	return !texts.some((text) => bare(text).startsWith(beginning));
}

/** On many sites the text begins with the lead picture again: it is shown once, and its caption stays. */
function withoutRepeated(lead: Picture | undefined, body: Block[]): Pick<PostParts, "leadPicture" | "body"> {
	const at = body.findIndex((block) => block.kind === "picture");
	const block = body[at];
	if (!lead) return { body };
	if (at > 1 || block?.kind !== "picture" || fileStem(block.picture.src) !== fileStem(lead.src)) {
		return { leadPicture: lead, body };
	}
	const { caption } = block.picture;
	// What is written for this story goes before what is written for the picture wherever it stands.
	return { leadPicture: { ...lead, ...(caption && { caption }) }, body: body.toSpliced(at, 1) };
}

/** A picture's address without size ("-300x200", "-scaled") and ending: the same for all files of an upload. */
function fileStem(src: string): string {
	return (URL.canParse(src) ? new URL(src).pathname : src).replace(/(?:-scaled|-\d+x\d+)?\.\w+$/, "");
}

function openingText(body: readonly Block[]): string {
	const opening = body.find((block) => block.kind === "paragraph");
	return opening ? plainText(opening.content).replace(/\s+/g, " ").trim() : "";
}

function firstPicture(body: readonly Block[]): Picture | undefined {
	for (const block of body) {
		if (block.kind === "picture") return block.picture;
		if (block.kind === "gallery" && block.pictures[0]) return block.pictures[0];
	}
	return undefined;
}
