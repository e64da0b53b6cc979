import type { Block, ListItem } from "../../../../src/model/block.ts";
import { plainText } from "../../../../src/model/inline.ts";
import type { MarkdownNode, MarkdownOf } from "./markdown.ts";
import { parseContainer } from "./parse-container.ts";
import { parseInlines } from "./parse-inlines.ts";
import { parseLeaf } from "./parse-leaf.ts";
import { buildQuote, splitCite } from "./parse-quote.ts";
import { parseTable } from "./parse-table.ts";
import { slugOf } from "./slug.ts";
import { problemAt, type StoryContext } from "./story-context.ts";

/** The fence language that keeps its white space and is not code. */
const PREFORMATTED = "text";

/** Blocks from their syntax trees. Throws `EditionProblem` for what the format of edition/README.md does not have. */
export function parseBlocks(nodes: readonly MarkdownNode[], story: StoryContext): Block[] {
	return nodes.flatMap((node) => parseBlock(node, story) ?? []);
}

function parseBlock(node: MarkdownNode, story: StoryContext): Block | undefined {
	switch (node.type) {
		case "paragraph":
			return parseParagraph(node, story);
		case "heading":
			return parseHeading(node, story);
		case "blockquote": {
			const { nodes, cite } = splitCite(node.children);
			return buildQuote(parseBlocks(nodes, story), cite && parseInlines(cite, story));
		}
		case "list":
			return parseList(node, story);
		case "table":
			return parseTable(node, story);
		case "code":
			return parseCode(node);
		case "thematicBreak":
			return { kind: "divider" };
		case "leafDirective":
			return parseLeaf(node, story);
		case "containerDirective":
			return parseContainer(node, story, parseBlocks);
		case "definition":
		case "footnoteDefinition":
			return undefined;
		case "html":
			if (/^<!--[\s\S]*-->\s*$/.test(node.value)) return undefined;
			throw problemAt(node, story, "HTML is not read here. The README of edition/ lists what is.");
		default:
			throw problemAt(node, story, `"${node.type}" can't stand by itself here.`);
	}
}

function parseParagraph(node: MarkdownOf<"paragraph">, story: StoryContext): Block | undefined {
	const [first] = node.children;
	if (first?.type === "text" && /^:{2,}/.test(first.value)) {
		throw problemAt(
			node,
			story,
			`This line starts with colons but can't be read: "${first.value.split("\n")[0]}". ` +
				'It is written ::word[words]{name="value"}, with the same quote at both ends of a value.',
		);
	}
	const content = parseInlines(node.children, story);
	return content.length > 0 ? { kind: "paragraph", content } : undefined;
}

function parseHeading(node: MarkdownOf<"heading">, story: StoryContext): Block {
	const { depth } = node;
	if (depth !== 2 && depth !== 3 && depth !== 4) {
		throw problemAt(node, story, "Headings in a story are ##, ### and ####; the headline is in the front matter.");
	}
	const content = parseInlines(node.children, story);
	return { kind: "heading", level: depth, id: story.uniqueId(slugOf(plainText(content))), content };
}

function parseList(node: MarkdownOf<"list">, story: StoryContext): Block {
	const isOrdered = node.ordered === true;
	const start = isOrdered && typeof node.start === "number" && node.start !== 1 ? { start: node.start } : {};
	return { kind: "list", isOrdered, ...start, items: node.children.map((item) => parseListItem(item, story)) };
}

function parseListItem(item: MarkdownOf<"list">["children"][number], story: StoryContext): ListItem {
	if (typeof item.checked === "boolean") throw problemAt(item, story, "Lists to tick off are not known here.");
	const [first, ...rest] = item.children;
	const isText = first?.type === "paragraph";
	const blocks = parseBlocks(isText ? rest : item.children, story);
	return { content: isText ? parseInlines(first.children, story) : [], ...(blocks.length > 0 ? { blocks } : {}) };
}

function parseCode(node: MarkdownOf<"code">): Block {
	if (node.lang === PREFORMATTED) return { kind: "preformatted", content: [node.value] };
	return { kind: "code", text: node.value, ...(node.lang ? { language: node.lang } : {}) };
}
