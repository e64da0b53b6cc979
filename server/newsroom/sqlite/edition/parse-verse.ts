import type { BlockOf } from "../../../../src/model/block.ts";
import type { Inline } from "../../../../src/model/inline.ts";
import { readAttributes } from "./attributes.ts";
import type { MarkdownInline, MarkdownNode, MarkdownOf } from "./markdown.ts";
import { joinText, parseInlines, parseInlineText } from "./parse-inlines.ts";
import { problemAt, type StoryContext } from "./story-context.ts";

const LINE_BREAK: Inline = { kind: "line-break" };

/** Lines as they stand; a blank line between stanzas is two line breaks. */
export function parseVerse(
	container: MarkdownOf<"containerDirective">,
	stanzas: readonly MarkdownNode[],
	story: StoryContext,
): BlockOf<"verse"> {
	const { cite } = readAttributes(container, story, { optional: ["cite"] });
	const content = stanzas.flatMap((stanza, at) => {
		if (stanza.type !== "paragraph") throw problemAt(stanza, story, "A verse holds lines of text and nothing else.");
		return at === 0
			? parseLines(stanza.children, story)
			: [LINE_BREAK, LINE_BREAK, ...parseLines(stanza.children, story)];
	});
	const citeLine = story.firstLine - 1 + (container.position?.start.line ?? 1);
	return {
		kind: "verse",
		content: joinText(content),
		...(cite ? { cite: parseInlineText(cite, citeLine, story) } : {}),
	};
}

function parseLines(nodes: readonly MarkdownInline[], story: StoryContext): Inline[] {
	return nodes.flatMap((node) => {
		if (node.type !== "text") return parseInlines([node], story);
		return node.value
			.split("\n")
			.flatMap((value, at) => [...(at > 0 ? [LINE_BREAK] : []), ...parseInlines([{ ...node, value }], story)]);
	});
}
