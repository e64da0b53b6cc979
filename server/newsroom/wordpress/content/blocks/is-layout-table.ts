import { allElements, type HtmlElement } from "../tree/html-node.ts";

/** What a table of facts does not hold. */
const PAGE_PARTS = /^(?:h[1-6]|table|iframe|video|audio|object|embed|figure|blockquote)$/;

/**
 * Whether a table only puts parts of a page side by side, as pages were made before there were columns: it says so, has
 * a single cell, or holds headings, players or tables and names none of its rows and columns.
 */
export function isLayoutTable(table: HtmlElement): boolean {
	const inner = [...allElements(table.children)];
	const cells = inner.filter(({ name }) => name === "td" || name === "th");
	if (/^(?:presentation|none)$/.test(table.attributes.get("role") ?? "") || cells.length <= 1) return true;
	return !inner.some(({ name }) => name === "th") && inner.some(({ name }) => PAGE_PARTS.test(name));
}
