import type { WpMedia, WpTerm, WpUser } from "../../newsroom/wordpress/client/wp-types.ts";

/** All that must be known of an export before its posts can be read. */
export type WxrOverview = {
	/** As written; empty where the export does not say it. */
	name: string;
	tagline: string;
	language: string;
	home: string;
	link: string;
	/** By slug. */
	categories: Map<string, WpTerm>;
	tags: Map<string, WpTerm>;
	/** By login. */
	users: Map<string, WpUser>;
	/** Logins of those who have published something. */
	writers: Set<string>;
	media: Map<number, WpMedia>;
	/** Ids of the uploads of a post, in the order of the export. */
	uploads: Map<number, number[]>;
	sharedBlocks: Map<number, string>;
	/** Headlines, HTML, by permalink. */
	titles: Map<string, string>;
	/** How many there are of each type, as far as they are published; and the comments of these. */
	counts: Map<string, number>;
	comments: number;
	/** Hours that the site's clock is ahead of UTC, by its newest post. */
	utcOffset: number;
};

export function createOverview(): WxrOverview {
	return {
		name: "",
		tagline: "",
		language: "",
		home: "",
		link: "",
		categories: new Map(),
		tags: new Map(),
		users: new Map(),
		writers: new Set(),
		media: new Map(),
		uploads: new Map(),
		sharedBlocks: new Map(),
		titles: new Map(),
		counts: new Map(),
		comments: 0,
		utcOffset: 0,
	};
}

/** Ids for terms and users that an export names only in passing: above those that a site has. */
export function createInventedIds(): () => number {
	let last = 1_000_000_000;
	return () => {
		last += 1;
		return last;
	};
}
