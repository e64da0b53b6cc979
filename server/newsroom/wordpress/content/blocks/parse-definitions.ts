import type { Block, ListItem } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";
import type { Scope } from "../scope.ts";
import { type HtmlElement, hasClass, isElement } from "../tree/html-node.ts";
import { isTooDeep } from "./is-too-deep.ts";

/** Terms and what they mean: a list, each term in bold with its meaning below. */
export function parseDefinitions(element: HtmlElement, scope: Scope): Block[] {
	if (isTooDeep(scope) || hasClass(element, "gallery-item")) return scope.flow(element.children);
	const inner = scope.within({ isDeeper: true });
	const items: ListItem[] = [];
	for (const child of element.children) {
		if (isElement(child) && child.name === "dt") {
			const { content, stranded } = inner.inline(child.children);
			const term: Inline[] = content.length > 0 ? [{ kind: "strong", content }] : [];
			if (term.length > 0 || stranded.length > 0) {
				items.push({ content: term, ...(stranded.length > 0 && { blocks: stranded }) });
			}
			continue;
		}
		const blocks = inner.flow(isElement(child) && child.name === "dd" ? child.children : [child]);
		if (blocks.length === 0) continue;
		const last = items.at(-1);
		if (last) last.blocks = [...(last.blocks ?? []), ...blocks];
		else items.push({ content: [], blocks });
	}
	return items.length > 0 ? [{ kind: "list", isOrdered: false, items }] : [];
}
