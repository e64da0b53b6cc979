import { parseArgs } from "node:util";

export type CommentStatus = "approved" | "held" | "spam";

export type Command =
	| { kind: "help" }
	| { kind: "list"; statuses: CommentStatus[]; isReported?: true; story?: string; limit: number }
	| { kind: "show"; id: number }
	| { kind: "mark"; status: CommentStatus; ids: number[] }
	| { kind: "delete" | "dismiss" | "pin" | "unpin"; ids: number[] }
	| { kind: "mistake"; sentence: string };

const OPTIONS = {
	held: { type: "boolean" },
	spam: { type: "boolean" },
	all: { type: "boolean" },
	reported: { type: "boolean" },
	story: { type: "string" },
	limit: { type: "string" },
	help: { type: "boolean", short: "h" },
} as const;

const MARKS: Record<string, CommentStatus> = { approve: "approved", hold: "held", spam: "spam" };
const VERBS = "list, show, approve, hold, spam, delete, dismiss, pin or unpin";
const LIST_LIMIT = 100;

/** The words after `npm run comments --` as a command; what can't be understood is a sentence. */
export function parseCommand(words: readonly string[]): Command {
	let parsed: ReturnType<typeof parseWords>;
	try {
		parsed = parseWords(words);
	} catch (error) {
		return mistake(`${(error as Error).message.split(". ")[0]?.replace(/\.$/, "")}.`);
	}
	const { values, positionals } = parsed;
	const [verb, ...rest] = positionals;
	if (values.help || verb === "help") return { kind: "help" };
	if (verb === undefined) return mistake(`Say what to do: ${VERBS}.`);
	if (verb === "list") return parseList(values, rest);
	if (Object.keys(values).length > 0) return mistake(`"${verb}" takes no options.`);
	const status = Object.hasOwn(MARKS, verb) ? MARKS[verb] : undefined;
	if (status) return withIds(verb, rest, (ids) => ({ kind: "mark", status, ids }));
	if (verb === "delete" || verb === "dismiss" || verb === "pin" || verb === "unpin") {
		return withIds(verb, rest, (ids) => ({ kind: verb, ids }));
	}
	if (verb === "show") {
		return rest.length > 1 ? mistake("show takes one ID.") : withIds(verb, rest, ([id = 0]) => ({ kind: "show", id }));
	}
	return mistake(`"${verb}" is not known: say ${VERBS}.`);
}

function parseWords(words: readonly string[]) {
	return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
}

function parseList(values: ReturnType<typeof parseWords>["values"], rest: readonly string[]): Command {
	if (rest.length > 0) return mistake(`list does not understand "${rest[0]}"; did you mean --story ${rest[0]}?`);
	const { held, spam, all, reported, story, limit = String(LIST_LIMIT) } = values;
	if ([held, spam, all, reported].filter(Boolean).length > 1) {
		return mistake("Choose one of --held, --spam, --reported and --all.");
	}
	if (!/^[1-9]\d{0,8}$/.test(limit)) return mistake(`--limit is a number from 1 on, not "${limit}".`);
	const statuses: CommentStatus[] = held
		? ["held"]
		: spam
			? ["spam"]
			: all
				? ["approved", "held", "spam"]
				: ["approved", "held"];
	return {
		kind: "list",
		statuses,
		...(reported ? { isReported: true } : {}),
		...(story ? { story } : {}),
		limit: Number(limit),
	};
}

function withIds(verb: string, words: readonly string[], build: (ids: number[]) => Command): Command {
	if (words.length === 0) return mistake(`${verb} needs the ID of a comment; "list" shows them.`);
	const wrong = words.find((word) => !/^[1-9]\d{0,14}$/.test(word));
	return wrong === undefined ? build(words.map(Number)) : mistake(`"${wrong}" is no ID; "list" shows them.`);
}

function mistake(sentence: string): Command {
	return { kind: "mistake", sentence };
}
