import type { Block } from "../../../../../src/model/block.ts";
import { addAll } from "../add-all.ts";
import type { Scope } from "../scope.ts";
import { noteId } from "../story-facts.ts";
import { type HtmlElement, type HtmlNode, isElement } from "../tree/html-node.ts";
import { parseList } from "./parse-list.ts";

/** `ol.wp-block-footnotes`; each note's arrow back is the screen's to draw. */
export function parseFootnotes(element: HtmlElement, scope: Scope): Block[] {
	const stranded: Block[] = [];
	const notes = element.children.flatMap((child) => {
		const number = isElement(child) ? scope.facts.notes.get(child.attributes.get("id") ?? "") : undefined;
		if (!isElement(child) || number === undefined) return [];
		const parts = scope.inline(withoutWayBack(child.children));
		addAll(stranded, parts.stranded);
		return [{ id: noteId(number), number, content: parts.content }];
	});
	const hasOthers = element.children.some((child) =>
		isElement(child) ? !child.attributes.get("id") : child.trim() !== "",
	);
	const isTwice = new Set(notes.map(({ number }) => number)).size < notes.length;
	if (notes.length === 0 || hasOthers || isTwice) return parseList({ ...element, name: "ol" }, scope);
	return [{ kind: "footnotes", notes }, ...stranded];
}

function withoutWayBack(nodes: readonly HtmlNode[]): HtmlNode[] {
	return nodes
		.filter((node) => !(isElement(node) && node.name === "a" && /^#.+-link$/.test(node.attributes.get("href") ?? "")))
		.map((node) => (isElement(node) ? { ...node, children: withoutWayBack(node.children) } : node));
}
