import { LRUCache } from "lru-cache";
import * as v from "valibot";
import { Failure } from "../../../../src/model/failure.ts";

/** One thing by its schema; throws `Failure` (`bad-answer`) when it is not that. */
export function parseItem<Item>(json: unknown, schema: v.GenericSchema<unknown, Item>, route: string): Item {
	const parsed = v.safeParse(schema, json);
	if (parsed.success) return parsed.output;
	throw new Failure("bad-answer", `What WordPress answers to ${route} can't be used: ${reasonOf(parsed.issues)}.`);
}

export type ParseItems = <Item>(json: unknown, schema: v.GenericSchema<unknown, Item>, route: string) => Item[];

/**
 * Items that pass their schema; those that do not are left out, and each named once in the log. A list of which nothing
 * can be used is no empty list but a bad answer: what is kept stays.
 */
export function createParseItems(log: (line: string) => void): ParseItems {
	const named = new LRUCache<string, true>({ max: 2000 });

	return (json, schema, route) => {
		if (!Array.isArray(json)) {
			throw new Failure("bad-answer", `WordPress answers ${route} with something else than a list.`);
		}
		const items = json.flatMap((item: unknown) => {
			const parsed = v.safeParse(schema, item);
			if (parsed.success) return [parsed.output];
			const line = `${nameOf(item)} of ${route} is left out, it can't be used: ${reasonOf(parsed.issues)}.`;
			if (!named.has(line)) log(line);
			named.set(line, true);
			return [];
		});
		if (items.length === 0 && json.length > 0) {
			throw new Failure("bad-answer", `Nothing of what WordPress answers to ${route} can be used.`);
		}
		return items;
	};
}

function nameOf(item: unknown): string {
	const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
	return typeof id === "number" ? `Number ${id}` : "An entry without a number";
}

/** The first thing that is wrong, and where: "link: Invalid URL". What was received is not repeated, it may be anything. */
function reasonOf(issues: readonly v.BaseIssue<unknown>[]): string {
	const [issue] = issues;
	if (!issue) return "unknown";
	const path = v.getDotPath(issue) ?? "the whole";
	return `${path} should be ${issue.expected ?? "otherwise"} (${issue.type})`;
}
