import type { Block } from "./block.ts";
import type { MarkedText, MODEL_VERSION } from "./story.ts";

/**
 * One page of a story's discussion, of 100 comments at most. A page holds whole threads; only one that is too long for
 * that goes on over the next pages, so what a reply answers is on its page or an earlier one.
 */
export type Discussion = {
	version: typeof MODEL_VERSION;
	/** Published comments in all, over all pages. */
	count: number;
	isOpen: boolean;
	/** Counted from 1. */
	page: number;
	pages: number;
	/** Oldest first, replies after what they answer; `buildThreads` makes the tree. */
	comments: Comment[];
	/** Where a reply may be possible when it is not here (`isOpen` false): the story's page on the newsroom's own site. */
	replyAt?: string;
	/** When this copy was fetched; only where the newsroom could not be reached since. */
	asOf?: string;
};

export type Comment = {
	id: string;
	parentId?: string;
	author: { name: string; url?: string; role?: CommentRole };
	published: string;
	/** Paragraphs of text, links and line breaks; from other newsrooms also emphasis, quotes, lists and code. */
	body: Block[];
	/** `held`: waits for the editors; only ever sent to who wrote it. */
	status: "published" | "held";
};

/** The comments of a story that have every word of a search, in the order in which they stand in the discussion. */
export type FoundComments = {
	version: typeof MODEL_VERSION;
	query: string;
	results: FoundComment[];
	/** Counted from 1. */
	page: number;
	pages: number;
	total: number;
};

export type FoundComment = {
	id: string;
	name: MarkedText;
	role?: CommentRole;
	published: string;
	/** The words round the first match; the beginning where the name alone matches. */
	excerpt: MarkedText;
	/** The page of the discussion that it stands on. */
	onPage: number;
};

/** Who speaks for the paper; set by the newsroom, never from the name a commenter gave. */
export type CommentRole = "author" | "newsroom";
