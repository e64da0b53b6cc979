import { EditionProblem } from "./edition-problem.ts";
import type { Lookup } from "./lookup.ts";

/** What the parts of one story share while they are read. */
export type StoryContext = {
	/** Relative to the edition's folder. */
	file: string;
	/** The text that is read; positions of nodes count in it. */
	source: string;
	/** The line of the file at which `source` starts, counted from 1. */
	firstLine: number;
	slug: string;
	/** BCP 47. */
	language: string;
	lookup: Lookup;
	/** Targets of `[words][name]`, by identifier. */
	definitions: Map<string, string>;
	footnotes: Footnotes;
	uniqueId: (wanted: string) => string;
};

/** Footnotes get their number where they are first referred to. */
export type Footnotes = Map<string, { id: string; number: number }>;

type Placed = {
	position?: { start: { line: number; offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
};

/** The mistake at a node, to be thrown. */
export function problemAt(node: Placed, story: StoryContext, sentence: string): EditionProblem {
	return new EditionProblem(story.file, story.firstLine - 1 + (node.position?.start.line ?? 1), sentence);
}

/** A node exactly as it was typed. */
export function sourceOf(node: Placed, story: StoryContext): string {
	return story.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
