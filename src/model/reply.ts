import type { Comment } from "./discussion.ts";

/** What a reader types and sends. */
export type ReplyInput = {
	text: string;
	name: string;
	email: string;
	website?: string;
	parentId?: string;
	/** Where the quotes in the text, its lines that begin with "> ", are from; those that are not named have no source. */
	quotes?: ReplyQuote[];
	/** A field that people never see; whoever fills it is a machine. */
	nickname?: string;
	/** From the first letter that was typed until it was sent; undefined where that is not known, as after a draft. */
	seconds?: number;
};

/** A quote: its words as they stand in the text, without the marks, and what they are from. */
export type ReplyQuote = { text: string; from: { kind: "story" } | { kind: "comment"; id: string; name: string } };

export type ReplyField = "text" | "name" | "email" | "website";

export type ReplyProblem = { field: ReplyField; kind: "missing" | "too-long" | "invalid" };

/**
 * Why a well-formed reply was not taken. `filtered`: the newsroom's filter has set it aside as unwanted.
 * `login-required`: the newsroom takes replies only from its registered readers, or not through this paper.
 */
export type ReplyRefusal =
	| "closed"
	| "duplicate"
	| "too-fast"
	| "parent-missing"
	| "story-missing"
	| "filtered"
	| "login-required";

export type ReplyOutcome =
	| { kind: "stored"; comment: Comment }
	| { kind: "invalid"; problems: ReplyProblem[] }
	| {
			kind: "refused";
			reason: ReplyRefusal;
			retryAfterSeconds?: number;
			/** Where it can be said instead: the story's page on the newsroom's own site. */
			replyAt?: string;
	  };

/**
 * The most that is taken, as WordPress has it (wp_get_comment_fields_max_lengths): text in UTF-8 bytes,
 * the rest in characters.
 */
export const REPLY_LIMITS: Record<ReplyField, number> = { text: 65_525, name: 245, email: 100, website: 200 };

/** So many quotes of one reply can have a source, and so many characters each. */
export const QUOTE_LIMITS = { quotes: 30, text: 10_000 };

/** Every problem of a reply, in the order of the form's fields; none when it can be sent. */
export function checkReply(input: ReplyInput): ReplyProblem[] {
	const text = input.text.trim();
	const name = input.name.trim();
	const email = input.email.trim();
	const website = input.website?.trim() ?? "";
	const problems: ReplyProblem[] = [];
	const add = (field: ReplyField, kind: ReplyProblem["kind"]) => problems.push({ field, kind });

	if (text === "") add("text", "missing");
	else if (new TextEncoder().encode(text).length > REPLY_LIMITS.text) add("text", "too-long");

	if (name === "") add("name", "missing");
	else if (name.length > REPLY_LIMITS.name) add("name", "too-long");

	if (email === "") add("email", "missing");
	else if (email.length > REPLY_LIMITS.email) add("email", "too-long");
	else if (!isEmail(email)) add("email", "invalid");

	if (website.length > REPLY_LIMITS.website) add("website", "too-long");
	else if (website !== "" && websiteUrl(website) === undefined) add("website", "invalid");

	return problems;
}

/** One @, something on both sides, a dot in the host, no spaces: what a typing slip breaks, and no more. */
function isEmail(email: string): boolean {
	return /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(email);
}

/** The address of a commenter's own site, `https://` added where it was left out; undefined unless http(s). */
export function websiteUrl(typed: string): string | undefined {
	const trimmed = typed.trim();
	if (trimmed === "") return undefined;
	const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
	if (!URL.canParse(withScheme)) return undefined;
	const url = new URL(withScheme);
	if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
	return url.hostname.includes(".") && url.username === "" ? url.href : undefined;
}
