import type { Block, ListItem } from "../../../../../src/model/block.ts";
import type { Scope } from "../scope.ts";
import { type HtmlElement, hasClass, isElement } from "../tree/html-node.ts";
import { isTooDeep } from "./is-too-deep.ts";
import { parseGallery } from "./parse-gallery.ts";

const MOST = 1_000_000;

/** A list. Items may hold anything; a list that stands between items belongs to the one before. */
export function parseList(element: HtmlElement, scope: Scope): Block[] {
	if (hasClass(element, "wp-block-gallery")) return parseGallery(element, scope);
	if (isTooDeep(scope)) return scope.flow(element.children);
	const inner = scope.within({ isDeeper: true });
	const items: ListItem[] = [];
	for (const child of element.children) {
		if (isElement(child) && child.name === "li") {
			addItem(items, inner.flow(child.children));
			continue;
		}
		const blocks = inner.flow([child]);
		const last = items.at(-1);
		if (last && blocks.length > 0) last.blocks = [...(last.blocks ?? []), ...blocks];
		else addItem(items, blocks);
	}
	return items.length > 0 ? [{ kind: "list", ...numbering(element), items }] : [];
}

function addItem(items: ListItem[], blocks: readonly Block[]): void {
	const [first, ...others] = blocks;
	if (!first) return;
	const isText = first.kind === "paragraph";
	const content = isText ? first.content : [];
	const rest = isText ? others : [...blocks];
	items.push({ content, ...(rest.length > 0 && { blocks: rest }) });
}

function numbering({ name, attributes }: HtmlElement): { isOrdered: boolean; start?: number; isReversed?: boolean } {
	if (name !== "ol") return { isOrdered: false };
	const start = Number.parseInt(attributes.get("start") ?? "", 10);
	return {
		isOrdered: true,
		...(Number.isInteger(start) && start !== 1 && Math.abs(start) < MOST && { start }),
		...(attributes.has("reversed") && { isReversed: true }),
	};
}
