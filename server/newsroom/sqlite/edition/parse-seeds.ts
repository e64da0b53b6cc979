import { createHash } from "node:crypto";
import * as v from "valibot";
import type { CommentRole } from "../../../../src/model/discussion.ts";
import { websiteUrl } from "../../../../src/model/reply.ts";
import { cleanLine, cleanText } from "../../clean-text.ts";
import { EditionProblem } from "./edition-problem.ts";
import { type ReadYaml, readYaml, type YamlPath } from "./read-yaml.ts";
import { duration, line } from "./schema-parts.ts";

type RawSeed = {
	name: string;
	after: number;
	text: string;
	website?: string | undefined;
	role?: CommentRole | undefined;
	replies: RawSeed[];
};

const seedSchema: v.GenericSchema<unknown, RawSeed> = v.strictObject({
	name: line,
	after: duration,
	text: line,
	website: v.optional(
		v.pipe(
			v.string(),
			v.check((url) => websiteUrl(url) !== undefined, "is no web address"),
		),
	),
	role: v.optional(v.picklist(["author", "newsroom"], "is author or newsroom")),
	replies: v.optional(v.array(v.lazy(() => seedSchema)), []),
});

/** A comment that comes with the edition. */
export type Seed = {
	/** The same as long as writer, time and what it answers are: a mended word does not make another comment. */
	key: string;
	parentKey?: string;
	name: string;
	/** Seconds after the story was published. */
	after: number;
	text: string;
	website?: string;
	role?: CommentRole;
};

/** comments/<slug>.yaml as one list, each comment after what it answers. Throws `EditionProblem`. */
export function parseSeeds(text: string, slug: string, file: string): Seed[] {
	const read = readYaml(text, file, v.array(seedSchema, "is a list of comments"));
	const seeds = read.value.flatMap((raw, at) => flatten(raw, { key: slug, after: 0 }, [at], read, file));
	const keys = new Set<string>();
	for (const { key, name } of seeds) {
		if (keys.has(key)) throw new EditionProblem(file, 1, `Two comments of ${name} have the same "after" in one place.`);
		keys.add(key);
	}
	return seeds;
}

function flatten(
	raw: RawSeed,
	parent: { key: string; after: number; isSeed?: true },
	path: YamlPath,
	read: ReadYaml<RawSeed[]>,
	file: string,
): Seed[] {
	if (raw.after < parent.after) {
		const sentence = "A reply can't be older than what it answers; \"after\" counts from the story's publication.";
		throw new EditionProblem(file, read.lineOf([...path, "after"]), sentence);
	}
	const key = createHash("sha256")
		.update(JSON.stringify([parent.key, raw.name, raw.after]))
		.digest("hex");
	const website = websiteUrl(raw.website ?? "");
	const seed: Seed = {
		key,
		...(parent.isSeed ? { parentKey: parent.key } : {}),
		name: cleanLine(raw.name),
		after: raw.after,
		text: cleanText(raw.text).trim(),
		...(website ? { website } : {}),
		...(raw.role ? { role: raw.role } : {}),
	};
	const below = { key, after: raw.after, isSeed: true } as const;
	return [seed, ...raw.replies.flatMap((reply, at) => flatten(reply, below, [...path, "replies", at], read, file))];
}
