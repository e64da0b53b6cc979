import type { Directive } from "./markdown.ts";
import { problemAt, type StoryContext } from "./story-context.ts";

/**
 * The attributes in braces after a directive. Throws `EditionProblem` for one that is missing, empty or not known.
 * `flags` may stand without a value and are then "".
 */
export function readAttributes<Required extends string = never, Optional extends string = never>(
	directive: Directive,
	story: StoryContext,
	expected: { required?: readonly Required[]; optional?: readonly Optional[]; flags?: readonly Optional[] },
): Record<Required, string> & Partial<Record<Optional, string>> {
	const { required = [], optional = [], flags = [] } = expected;
	const known: readonly string[] = [...required, ...optional, ...flags];
	const given = directive.attributes ?? {};
	const values: Record<string, string> = {};
	for (const [name, value] of Object.entries(given)) {
		if (!known.includes(name)) {
			const which = known.length === 0 ? "it takes none" : `it takes ${known.join(", ")}`;
			throw problemAt(directive, story, `"${directive.name}" has no attribute "${name}"; ${which}.`);
		}
		const isFlag = (flags as readonly string[]).includes(name);
		if (!isFlag && !value?.trim()) throw problemAt(directive, story, `"${directive.name}" has an empty "${name}".`);
		values[name] = value ?? "";
	}
	for (const name of required) {
		if (!(name in values)) throw problemAt(directive, story, `"${directive.name}" needs ${name}="…".`);
	}
	return values as Record<Required, string> & Partial<Record<Optional, string>>;
}

/** A positive number from an attribute, or the problem. */
export function readNumber(typed: string, name: string, directive: Directive, story: StoryContext): number {
	const number = Number(typed);
	if (!(number > 0) || !Number.isFinite(number)) {
		throw problemAt(directive, story, `"${directive.name}" needs a number above 0 for ${name}, not "${typed}".`);
	}
	return number;
}
