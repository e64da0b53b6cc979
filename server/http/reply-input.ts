import * as v from "valibot";
import {
	QUOTE_LIMITS,
	type ReplyField,
	type ReplyInput,
	type ReplyProblem,
	type ReplyQuote,
} from "../../src/model/reply.ts";

/** Halves of a surrogate pair can't be stored; they become U+FFFD here, once. */
const text = v.pipe(
	v.string(),
	v.transform((value) => value.toWellFormed()),
);
const optionalText = v.optional(v.nullable(text), null);

const commentId = v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/));
const quoteSchema = v.object({
	text: v.pipe(text, v.maxLength(QUOTE_LIMITS.text)),
	from: v.variant("kind", [
		v.object({ kind: v.literal("story") }),
		v.object({ kind: v.literal("comment"), id: commentId, name: v.fallback(v.string(), "") }),
	]),
});

const replySchema = v.object({
	text,
	name: text,
	email: text,
	website: optionalText,
	parentId: optionalText,
	nickname: optionalText,
	// No reader can mend it: what is no quote is left out, and the reply taken.
	quotes: v.optional(v.unknown()),
	// A form of another age may say anything here.
	seconds: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
});

const FIELDS: readonly ReplyField[] = ["text", "name", "email", "website"];

export type ReplyReading =
	| { kind: "input"; input: ReplyInput }
	| { kind: "invalid"; problems: ReplyProblem[] }
	| { kind: "malformed"; message: string };

/** Checks that what was sent has the shape of a reply; what is in the fields is the newsroom's to judge. */
export function parseReplyInput(value: unknown): ReplyReading {
	const result = v.safeParse(replySchema, value);
	if (result.success) {
		const { text, name, email, quotes, ...optional } = result.output;
		const given = Object.entries(optional).filter(([, value]) => value !== null);
		const input = { text, name, email, ...(Object.fromEntries(given) as Partial<ReplyInput>) };
		return { kind: "input", input: { ...input, ...quotesOf(quotes) } };
	}
	const problems = FIELDS.flatMap((field) => {
		const issue = result.issues.find(({ path }) => path?.[0]?.key === field);
		return issue ? [{ field, kind: issue.input == null ? ("missing" as const) : ("invalid" as const) }] : [];
	});
	const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
	if (isObject && problems.length > 0) return { kind: "invalid", problems };
	return { kind: "malformed", message: "A reply is an object with text, name and email, each a string." };
}

/** Those of the quotes that have the shape of one, in their number and length. */
function quotesOf(value: unknown): { quotes?: ReplyQuote[] } {
	if (!Array.isArray(value)) return {};
	const quotes = value.slice(0, QUOTE_LIMITS.quotes).flatMap((quote) => {
		const result = v.safeParse(quoteSchema, quote);
		return result.success ? [result.output] : [];
	});
	return quotes.length > 0 ? { quotes } : {};
}

/** Reads the fields of a form. Browsers send line ends as CRLF; a reply has plain ones, as typed. */
export function parseReplyForm(fields: URLSearchParams): { input: ReplyInput; key?: string } {
	const read = (name: string) => (fields.get(name) ?? "").replaceAll("\r\n", "\n");
	const input: ReplyInput = { text: read("text"), name: read("name"), email: read("email") };
	for (const name of ["website", "parentId", "nickname"] as const) {
		if (read(name) !== "") input[name] = read(name);
	}
	Object.assign(input, quotesOf(parseJson(fields.get("quotes") ?? "")));
	const key = fields.get("key");
	return { input, ...(key !== null && { key }) };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
