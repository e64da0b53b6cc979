import type { Block } from "./block.ts";
import type { Picture } from "./picture.ts";

/** The version of the article JSON; a reader that meets another one asks for a reload instead of guessing. */
export const MODEL_VERSION = 1;

/** A named place of this paper: a section, a tag, an author. `path` starts and ends with a slash. */
export type NamedPath = { name: string; path: string };

/** Times are ISO 8601 in UTC with a trailing Z. */
export type Story = {
	version: typeof MODEL_VERSION;
	/** The newsroom's own stable id. */
	id: string;
	/** Its permalink's path, starting and ending with a slash: "/2026/11/22/slug/". */
	path: string;
	headline: string;
	standfirst?: string;
	section?: NamedPath;
	authors: NamedPath[];
	published: string;
	/** Only when it differs from `published` by more than a few minutes. */
	updated?: string;
	words: number;
	readingMinutes: number;
	leadPicture?: Picture;
	body: Block[];
	tags: NamedPath[];
	commentCount: number;
	/** BCP 47, when it differs from the paper's. */
	language?: string;
	direction?: "ltr" | "rtl";
	/** Its body is given only for a password (`NewsroomApi.unlock`) and empty here. */
	isLocked?: true;
	/** The same story on the newsroom's own site, where that is another site than this paper. */
	original?: string;
	/** When this copy was fetched; only where the newsroom could not be reached since. */
	asOf?: string;
};

/** What a card, a list or a feed needs of a story. Never the body. */
export type StorySummary = {
	path: string;
	headline: string;
	standfirst?: string;
	section?: NamedPath;
	authors: NamedPath[];
	published: string;
	updated?: string;
	readingMinutes: number;
	picture?: Picture;
	commentCount: number;
	language?: string;
	direction?: "ltr" | "rtl";
};

export type StoryList = {
	version: typeof MODEL_VERSION;
	subject: ListSubject;
	/** Newest first; on the front page, what leads comes first. */
	stories: StorySummary[];
	/** Counted from 1. */
	page: number;
	pages: number;
	total: number;
	/** When this copy was fetched; only where the newsroom could not be reached since. */
	asOf?: string;
};

/** What a list is a list of. */
export type ListSubject =
	| { kind: "front"; path: "/" }
	| { kind: "section"; path: string; name: string; description?: string; children: NamedPath[] }
	| { kind: "tag"; path: string; name: string; description?: string }
	| { kind: "author"; path: string; name: string; biography?: string };

export type SearchResults = {
	version: typeof MODEL_VERSION;
	query: string;
	results: SearchResult[];
	page: number;
	pages: number;
	total: number;
};

export type SearchResult = {
	story: StorySummary;
	headline: MarkedText;
	excerpt: MarkedText;
};

/** Text in pieces, those that answer a search marked. */
export type MarkedText = { text: string; isMatch?: true }[];
