import type { BlockOf, TableCell, TableRow } from "../../../../src/model/block.ts";
import type { MarkdownOf } from "./markdown.ts";
import { parseInlines } from "./parse-inlines.ts";
import type { StoryContext } from "./story-context.ts";

const ALIGN: Record<string, TableCell["align"]> = { left: "start", center: "center", right: "end" };

/** A table; its first row is the head. A head of empty cells is left out. */
export function parseTable(table: MarkdownOf<"table">, story: StoryContext): BlockOf<"table"> {
	const [head = [], ...body] = table.children.map((row, at) => parseRow(row, at === 0, table.align ?? [], story));
	const isEmptyHead = head.every((cell) => cell.content.length === 0);
	return { kind: "table", head: isEmptyHead ? [] : [head], body, foot: [] };
}

function parseRow(
	row: MarkdownOf<"table">["children"][number],
	isHead: boolean,
	aligns: readonly (string | null)[],
	story: StoryContext,
): TableRow {
	return row.children.map((cell, column) => {
		const align = ALIGN[aligns[column] ?? ""];
		return {
			content: parseInlines(cell.children, story),
			...(isHead ? { isHeading: true } : {}),
			...(align ? { align } : {}),
		};
	});
}
