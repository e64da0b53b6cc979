import type { Block, BlockOf } from "../../../../src/model/block.ts";
import type { Inline } from "../../../../src/model/inline.ts";
import { type MarkdownNode, type MarkdownOf, parseMarkdown } from "./markdown.ts";
import { parseBlocks } from "./parse-blocks.ts";
import { joinText, parseInlines } from "./parse-inlines.ts";
import { problemAt, type StoryContext } from "./story-context.ts";

/**
 * The body of a story: its blocks, its footnotes last. `story.source` is the Markdown alone, with blank lines where
 * the front matter was, so that lines count as in the file. Throws `EditionProblem`.
 */
export function parseBody(story: StoryContext): Block[] {
	const root = parseMarkdown(story.source);
	const nodes = allNodes(root.children);
	for (const node of nodes) {
		if (node.type === "definition") story.definitions.set(node.identifier, node.url);
	}
	const blocks = parseBlocks(root.children, story);
	const definitions = nodes.filter((node) => node.type === "footnoteDefinition");
	return definitions.length > 0 ? [...blocks, parseFootnotes(definitions, story)] : blocks;
}

function parseFootnotes(definitions: MarkdownOf<"footnoteDefinition">[], story: StoryContext): BlockOf<"footnotes"> {
	const notes = definitions.map((definition) => {
		const reference = story.footnotes.get(definition.identifier);
		if (!reference) throw problemAt(definition, story, `Nothing refers to the footnote [^${definition.identifier}].`);
		return { ...reference, content: parseNote(definition, story) };
	});
	return { kind: "footnotes", notes: notes.sort((a, b) => a.number - b.number) };
}

function parseNote(definition: MarkdownOf<"footnoteDefinition">, story: StoryContext): Inline[] {
	const paragraphs = definition.children.map((child) => {
		if (child.type !== "paragraph") throw problemAt(child, story, "A footnote holds running text and nothing else.");
		return parseInlines(child.children, story);
	});
	return joinText(paragraphs.flatMap((content, at) => (at === 0 ? content : [{ kind: "line-break" }, ...content])));
}

function allNodes(nodes: readonly MarkdownNode[]): MarkdownNode[] {
	return nodes.flatMap((node) => [node, ...("children" in node ? allNodes(node.children as MarkdownNode[]) : [])]);
}
