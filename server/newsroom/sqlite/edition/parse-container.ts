import type { Block } from "../../../../src/model/block.ts";
import type { Inline } from "../../../../src/model/inline.ts";
import { readAttributes } from "./attributes.ts";
import type { MarkdownInline, MarkdownNode, MarkdownOf } from "./markdown.ts";
import { parseInlines } from "./parse-inlines.ts";
import { parsePicture } from "./parse-leaf.ts";
import { splitCite } from "./parse-quote.ts";
import { parseTable } from "./parse-table.ts";
import { parseVerse } from "./parse-verse.ts";
import { problemAt, type StoryContext, sourceOf } from "./story-context.ts";

type Container = MarkdownOf<"containerDirective">;
type ParseBlocks = (nodes: readonly MarkdownNode[], story: StoryContext) => Block[];
/** A container with its label, the words in brackets, taken apart from what it holds. */
type Opened = { container: Container; label: Inline[]; children: MarkdownNode[]; story: StoryContext };

const CONTAINERS: Record<string, (opened: Opened, parseBlocks: ParseBlocks) => Block> = {
	gallery: parseGallery,
	"pull-quote": parsePullQuote,
	details: parseDetails,
	table: parseCaptionedTable,
	verse: ({ container, label, children, story }) => {
		refuseLabel(container, label, story);
		return parseVerse(container, children, story);
	},
};

/** A `:::word[…]` with what stands until its closing `:::`. Throws `EditionProblem` when it is not known or not closed. */
export function parseContainer(container: Container, story: StoryContext, parseBlocks: ParseBlocks): Block {
	const parse = Object.hasOwn(CONTAINERS, container.name) ? CONTAINERS[container.name] : undefined;
	if (!parse) {
		throw problemAt(
			container,
			story,
			`":::${container.name}" is not known; ${Object.keys(CONTAINERS).join(", ")} are.`,
		);
	}
	if (!/(^|\n)[ \t>]*:{3,}[ \t]*$/.test(sourceOf(container, story))) {
		throw problemAt(container, story, `":::${container.name}" is not closed: put ::: on a line below it.`);
	}
	const [first, ...rest] = container.children;
	const isLabelled = first?.type === "paragraph" && first.data?.directiveLabel === true;
	const label = isLabelled ? parseInlines(first.children, story) : [];
	return parse({ container, label, children: isLabelled ? rest : container.children, story }, parseBlocks);
}

function parseGallery({ container, label, children, story }: Opened): Block {
	readAttributes(container, story, {});
	const pictures = children.map((child) => {
		if (child.type !== "leafDirective" || child.name !== "picture") {
			throw problemAt(child, story, "A gallery holds ::picture lines and nothing else.");
		}
		return parsePicture(child, story).picture;
	});
	if (pictures.length < 2) throw problemAt(container, story, "A gallery needs two pictures or more.");
	return { kind: "gallery", pictures, ...(label.length > 0 ? { caption: label } : {}) };
}

function parsePullQuote({ container, label, children, story }: Opened): Block {
	readAttributes(container, story, {});
	refuseLabel(container, label, story);
	const { nodes, cite } = splitCite(children);
	const [only, ...more] = nodes;
	if (only?.type !== "paragraph" || more.length > 0) {
		throw problemAt(container, story, "A pull-quote holds one paragraph.");
	}
	return { kind: "pull-quote", content: parseInlines(only.children, story), ...citeOf(cite, story) };
}

function parseDetails({ container, label, children, story }: Opened, parseBlocks: ParseBlocks): Block {
	readAttributes(container, story, {});
	if (label.length === 0) throw problemAt(container, story, "details needs its summary: :::details[Summary].");
	return { kind: "details", summary: label, blocks: parseBlocks(children, story) };
}

function parseCaptionedTable({ container, label, children, story }: Opened): Block {
	const { foot } = readAttributes(container, story, { flags: ["foot"] });
	const [only, ...more] = children;
	if (only?.type !== "table" || more.length > 0) throw problemAt(container, story, ":::table holds one table.");
	const table = parseTable(only, story);
	const footRows = foot === undefined ? [] : table.body.slice(-1);
	return {
		...table,
		body: table.body.slice(0, table.body.length - footRows.length),
		foot: footRows,
		...(label.length > 0 ? { caption: label } : {}),
	};
}

function refuseLabel(container: Container, label: Inline[], story: StoryContext): void {
	if (label.length > 0) throw problemAt(container, story, `"${container.name}" has no words in brackets.`);
}

function citeOf(cite: MarkdownInline[] | undefined, story: StoryContext): { cite?: Inline[] } {
	return cite ? { cite: parseInlines(cite, story) } : {};
}
