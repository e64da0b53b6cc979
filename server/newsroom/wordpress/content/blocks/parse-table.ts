import type { Block, TableCell, TableRow } from "../../../../../src/model/block.ts";
import { addAll } from "../add-all.ts";
import type { Scope } from "../scope.ts";
import { type HtmlElement, type HtmlNode, isElement } from "../tree/html-node.ts";
import { isLayoutTable } from "./is-layout-table.ts";

/** The most columns or rows that one cell goes over; browsers stop at 1000. */
const MOST_SPAN = 100;

type Part = "head" | "body" | "foot";
type Parsed = Record<Part, TableRow[]>;

/** A table; pictures and the like in its cells are shown after it. A table that only puts things side by side is none. */
export function parseTable(element: HtmlElement, scope: Scope): Block[] {
	if (isLayoutTable(element)) return scope.flow(element.children);
	const parsed: Parsed = { head: [], body: [], foot: [] };
	const stranded: Block[] = [];
	const caption = element.children.find((child) => isElement(child) && child.name === "caption");
	const captionParts = isElement(caption) ? scope.inline(caption.children) : undefined;
	readRows(element.children, "body", parsed, scope, stranded);
	addAll(stranded, captionParts?.stranded ?? []);
	const [first, ...others] = parsed.body;
	if (parsed.head.length === 0 && others.length > 0 && first?.every((cell) => cell.isHeading)) {
		parsed.head = [first];
		parsed.body = others;
	}
	const words = captionParts?.content ?? [];
	const hasWords = Object.values(parsed).some((rows) => rows.flat().some((cell) => cell.content.length > 0));
	if (!hasWords) return words.length > 0 ? [{ kind: "paragraph", content: words }, ...stranded] : stranded;
	return [{ kind: "table", ...parsed, ...(words.length > 0 && { caption: words }) }, ...stranded];
}

const PARTS: Readonly<Record<string, Part>> = { thead: "head", tbody: "body", tfoot: "foot" };

function readRows(nodes: readonly HtmlNode[], part: Part, parsed: Parsed, scope: Scope, stranded: Block[]): void {
	for (const node of nodes) {
		if (!isElement(node)) continue;
		if (node.name === "tr") {
			const cells = node.children.filter(isElement).filter(({ name }) => name === "td" || name === "th");
			const row = cells.map((cell) => parseCell(cell, part, scope, stranded));
			if (row.length > 0) parsed[part].push(row);
		} else if (Object.hasOwn(PARTS, node.name)) {
			readRows(node.children, PARTS[node.name] ?? part, parsed, scope, stranded);
		}
	}
}

function parseCell(cell: HtmlElement, part: Part, scope: Scope, stranded: Block[]): TableCell {
	const parts = scope.inline(cell.children);
	addAll(stranded, parts.stranded);
	const align = alignOf(cell);
	const columns = spanOf(cell, "colspan");
	const rows = spanOf(cell, "rowspan");
	return {
		content: parts.content,
		...(cell.name === "th" && part !== "head" && { isHeading: true }),
		...(align && { align }),
		...(columns && { columns }),
		...(rows && { rows }),
	};
}

function alignOf({ attributes }: HtmlElement): TableCell["align"] {
	const said = `${attributes.get("class") ?? ""} ${attributes.get("style") ?? ""} align-${attributes.get("align") ?? ""}`;
	const [, side] = /(?:has-text-align-|text-align:\s*|\balign-?)(left|center|right|start|end)\b/i.exec(said) ?? [];
	if (side === undefined) return undefined;
	if (side === "center") return "center";
	return side === "right" || side === "end" ? "end" : "start";
}

function spanOf({ attributes }: HtmlElement, name: "colspan" | "rowspan"): number | undefined {
	const span = Number.parseInt(attributes.get(name) ?? "", 10);
	return span > 1 ? Math.min(span, MOST_SPAN) : undefined;
}
