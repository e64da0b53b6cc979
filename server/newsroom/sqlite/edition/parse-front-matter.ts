import * as v from "valibot";
import { type ReadYaml, readYaml } from "./read-yaml.ts";
import { language, line, time } from "./schema-parts.ts";
import { slugOf } from "./slug.ts";

const frontMatterSchema = v.strictObject({
	headline: line,
	standfirst: v.optional(line),
	authors: v.pipe(v.array(line, "is a list of keys of paper.yaml"), v.minLength(1, "needs one author or more")),
	published: time,
	updated: v.optional(time),
	tags: v.optional(
		v.array(
			v.pipe(
				line,
				v.check((tag) => slugOf(tag) !== "", "has no letter to make an address from"),
			),
		),
		[],
	),
	picture: v.optional(
		v.strictObject(
			{ name: line, alt: line, caption: v.optional(line), credit: v.optional(line) },
			"holds name, alt, caption and credit, each indented below it",
		),
	),
	discussion: v.optional(v.picklist(["open", "closed"], "is open or closed"), "open"),
	language: v.optional(language),
});

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

/** The front matter of a story file as `splitFrontMatter` gives it. Throws `EditionProblem`. */
export function parseFrontMatter(yaml: string, file: string): ReadYaml<FrontMatter> {
	return readYaml(yaml, file, frontMatterSchema);
}
