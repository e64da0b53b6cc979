import type { NamedPath } from "./story.ts";

/** What stands at the head of every page. */
export type Masthead = {
	name: string;
	tagline?: string;
	/** BCP 47. */
	language: string;
	direction: "ltr" | "rtl";
	/** IANA name: dates are shown in the newsroom's own time on server and device alike. */
	timeZone: string;
	sections: NamedPath[];
	/** Only in an exported copy of the paper: files, with no server behind them that searches or takes replies. */
	copy?: PaperCopy;
};

export type PaperCopy = { replies: CopyReplies };

/**
 * Where the readers of a copy reply: `here`, where whatever serves the copy passes `/api/replies/` and posts on to a
 * server; at the `server` of that origin; on the `original` site of each story; or nowhere.
 */
export type CopyReplies =
	| { kind: "here" }
	| { kind: "server"; origin: string }
	| { kind: "original" }
	| { kind: "none" };
