import type { Block } from "./block.ts";
import type { MarkedText, MODEL_VERSION } from "./story.ts";

/**
 * How threads are ordered, by the comments that start them. `most-answered` counts all that stands below one, and among
 * equals the older is first. Within a thread replies stand below what they answer, oldest first, in every order.
 */
export type DiscussionOrder = "oldest" | "newest" | "most-answered";

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
	/** Left out: `oldest`. */
	order?: DiscussionOrder;
	/** In the order of the discussion, replies after what they answer; `buildThreads` makes the tree. */
	comments: Comment[];
	/** On the first page: what the newsroom has pinned, whole, the newest first. Each also stands in its place. */
	pinned?: Comment[];
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
	/** Set by the newsroom. */
	isPinned?: true;
	/** Paragraphs of text, links and line breaks, and quotes; from other newsrooms also emphasis, quotes, lists and code. */
	body: Block[];
	/** `held`: waits for the editors; only ever sent to who wrote it. */
	status: "published" | "held";
};

/**
 * The shape of a whole discussion without its words: one small answer, however long the discussion. Comments stand as
 * in the order `oldest`; none that waits for the editors is in it.
 */
export type DiscussionOutline = {
	version: typeof MODEL_VERSION;
	/** Published comments in all. */
	count: number;
	comments: OutlinedComment[];
	/** Which paragraphs of the story comments quote, in order of the paragraphs, each with its comments in theirs. */
	quoted: QuotedParagraph[];
	/** As in `Discussion`. */
	asOf?: string;
};

export type OutlinedComment = {
	id: string;
	parentId?: string;
	/** To the second: "2026-11-20T09:00:00Z". */
	published: string;
	/** The page of the order `oldest` that it stands on, counted from 1. */
	page: number;
};

/** `paragraph` is the place in `quotableBlocks` of the story's body, counted from 0. */
export type QuotedParagraph = { paragraph: number; commentIds: string[] };

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
