import type { Block } from "../../../../../src/model/block.ts";
import { parseContent } from "../parse-content.ts";
import { siteContext } from "./site-context.ts";

/** The blocks of a story of `siteContext`'s newsroom. */
export function parseStory(html: string): Block[] {
	return parseContent(html, siteContext);
}
