import type { Block } from "../../../../src/model/block.ts";
import type { ContentContext } from "./content-context.ts";
import { createScope } from "./create-scope.ts";
import { readStoryFacts } from "./story-facts.ts";
import { STORY_RULES } from "./story-rules.ts";
import { cleanTree } from "./tree/clean-tree.ts";
import { parseHtml } from "./tree/parse-html.ts";

/**
 * The body of a story from WordPress's `content.rendered`. Takes any HTML, however broken or hostile, and never
 * throws; what may be missing afterwards is in the tables `DROPPED_TAGS` and `JUNK` and in `isHidden`.
 */
export function parseContent(html: string, context: ContentContext): Block[] {
	const nodes = cleanTree(parseHtml(html));
	return createScope(context, readStoryFacts(nodes), STORY_RULES).flow(nodes);
}
