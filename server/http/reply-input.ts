import * as v from "valibot";
import type { ReplyField, ReplyInput, ReplyProblem } from "../../src/model/reply.ts";

/** Halves of a surrogate pair can't be stored; they become U+FFFD here, once. */
const text = v.pipe(
	v.string(),
	v.transform((value) => value.toWellFormed()),
);
const optionalText = v.optional(v.nullable(text), null);

const replySchema = v.object({
	text,
	name: text,
	email: text,
	website: optionalText,
	parentId: optionalText,
	nickname: optionalText,
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
		const { text, name, email, ...optional } = result.output;
		const given = Object.entries(optional).filter(([, value]) => value !== null);
		return { kind: "input", input: { text, name, email, ...(Object.fromEntries(given) as Partial<ReplyInput>) } };
	}
	const problems = FIELDS.flatMap((field) => {
		const issue = result.issues.find(({ path }) => path?.[0]?.key === field);
		return issue ? [{ field, kind: issue.input == null ? ("missing" as const) : ("invalid" as const) }] : [];
	});
	const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
	if (isObject && problems.length > 0) return { kind: "invalid", problems };
	return { kind: "malformed", message: "A reply is an object with text, name and email, each a string." };
}

/** Reads the fields of a form. Browsers send line ends as CRLF; a reply has plain ones, as typed. */
export function parseReplyForm(fields: URLSearchParams): { input: ReplyInput; key?: string } {
	const read = (name: string) => (fields.get(name) ?? "").replaceAll("\r\n", "\n");
	const input: ReplyInput = { text: read("text"), name: read("name"), email: read("email") };
	for (const name of ["website", "parentId", "nickname"] as const) {
		if (read(name) !== "") input[name] = read(name);
	}
	const key = fields.get("key");
	return { input, ...(key !== null && { key }) };
}
