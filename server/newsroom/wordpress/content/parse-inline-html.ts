import type { Inline } from "../../../../src/model/inline.ts";
import type { ContentContext } from "./content-context.ts";
import { createScope } from "./create-scope.ts";
import { readStoryFacts } from "./story-facts.ts";
import { STORY_RULES } from "./story-rules.ts";
import { cleanTree } from "./tree/clean-tree.ts";
import { parseHtml } from "./tree/parse-html.ts";

/** Running text of a piece of HTML, a caption say: paragraphs become lines, pictures and other media are left out. */
export function parseInlineHtml(html: string, context: ContentContext): Inline[] {
	const nodes = cleanTree(parseHtml(html));
	return createScope(context, readStoryFacts(nodes), STORY_RULES).inline(nodes).content;
}
