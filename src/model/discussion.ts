import type { Block } from "./block.ts";
import type { MODEL_VERSION } from "./story.ts";

/** One page of a story's discussion. A page holds whole threads: replies are on the page of their first ancestor. */
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

/** Who speaks for the paper; set by the newsroom, never from the name a commenter gave. */
export type CommentRole = "author" | "newsroom";
