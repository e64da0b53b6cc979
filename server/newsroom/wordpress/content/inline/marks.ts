import type { InlineSpan } from "../../../../../src/model/inline.ts";

/** Elements that dress their words, and as what. Others that run with the text are unwrapped. */
export const MARKS: Readonly<Record<string, InlineSpan>> = {
	strong: "strong",
	b: "strong",
	em: "emphasis",
	i: "emphasis",
	cite: "emphasis",
	dfn: "emphasis",
	var: "emphasis",
	del: "strike",
	s: "strike",
	strike: "strike",
	sub: "subscript",
	sup: "superscript",
	mark: "mark",
	small: "small",
	kbd: "keyboard",
};

/** Elements whose words are a machine's. */
export const CODE_TAGS: ReadonlySet<string> = new Set(["code", "tt", "samp"]);
