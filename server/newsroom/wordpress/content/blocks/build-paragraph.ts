import type { Block } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";
import { seeAlsoOf } from "./see-also-of.ts";

/** A paragraph; a pointer to another story that somebody typed as one becomes such a pointer. */
export function buildParagraph(content: Inline[]): Block {
	return seeAlsoOf(content) ?? { kind: "paragraph", content };
}
