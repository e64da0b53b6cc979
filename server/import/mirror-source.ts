import type { WpComment, WpMedia, WpPost, WpUser } from "../newsroom/wordpress/client/wp-types.ts";
import type { PostFacts } from "../newsroom/wordpress/reading/read-facts.ts";
import type { Sections } from "../newsroom/wordpress/reading/sections.ts";

/** Posts are stories; pages (about us, imprint) have an address and are in no list. */
export type PostKind = "post" | "page";

/** What a site says of itself; text is decoded. */
export type SourcePaper = {
	name: string;
	tagline: string;
	/** BCP 47. */
	language: string;
	/** IANA name. */
	timeZone: string;
	sections: Sections;
	/** Who has published something. */
	users: ReadonlyMap<number, WpUser>;
	/** Every address that the site's home is known under. */
	homes: URL[];
};

/** Some things in the order of their ids, and how many there are in all, as far as that is known. */
export type Batch<Item> = {
	items: Item[];
	total?: number;
	/** How many come before these. */
	before: number;
	/** How many more stood here that could not be understood. */
	unreadable: number;
	/** Where to go on after this batch; see `from`. */
	next: number;
};

export type PostBatch = Batch<WpPost> & { facts: PostFacts };

/**
 * A newsroom that is copied. A post behind a password is marked (`content.protected`). The texts are HTML as a
 * WordPress renders it. Methods throw `Failure` or `ImportProblem` when the source can't be read. `from` is where to go
 * on: 0, or what a batch has named as `next` in an earlier import that was stopped.
 */
export type MirrorSource = {
	/** What this source is: an import that was stopped goes on only from the same one. */
	name(): string;
	/** The site's home, ending in a slash; known after `paper`. */
	home(): URL;
	paper(): Promise<SourcePaper>;
	posts(kind: PostKind, from: number): AsyncIterable<PostBatch>;
	/** Approved ones; pingbacks and the like are left out. */
	comments(from: number): AsyncIterable<Batch<WpComment>>;
	/** What was met that is not copied at all; known at the end. */
	leftovers(): { reason: string; count: number }[];
	close(): Promise<void>;
};

export type { WpComment, WpMedia, WpPost, WpUser };
