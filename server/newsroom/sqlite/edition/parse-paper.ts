import * as v from "valibot";
import type { Masthead } from "../../../../src/model/masthead.ts";
import { textDirection } from "../../text-direction.ts";
import { readYaml } from "./read-yaml.ts";
import { language, line } from "./schema-parts.ts";

const key = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is an address: a–z, 0–9 and single hyphens"));

const paperSchema = v.strictObject({
	name: line,
	tagline: v.optional(line),
	language,
	timeZone: v.pipe(v.string(), v.check(isTimeZone, "is no time zone such as Europe/London")),
	sections: v.record(key, v.strictObject({ name: line, description: v.optional(line) })),
	authors: v.record(key, v.strictObject({ name: line, biography: v.optional(line) })),
});

/** paper.yaml: the paper's name, and its sections and authors by key. */
export type Paper = v.InferOutput<typeof paperSchema>;

/** Throws `EditionProblem`. */
export function parsePaper(text: string, file = "paper.yaml"): Paper {
	return readYaml(text, file, paperSchema).value;
}

export function buildMasthead(paper: Paper): Masthead {
	return {
		name: paper.name,
		...(paper.tagline ? { tagline: paper.tagline } : {}),
		language: paper.language,
		direction: textDirection(paper.language),
		timeZone: paper.timeZone,
		sections: Object.entries(paper.sections).map(([section, { name }]) => ({ name, path: `/category/${section}/` })),
	};
}

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
