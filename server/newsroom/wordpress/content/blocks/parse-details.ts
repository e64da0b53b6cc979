import type { Block } from "../../../../../src/model/block.ts";
import type { Scope } from "../scope.ts";
import { type HtmlElement, isElement } from "../tree/html-node.ts";
import { isTooDeep } from "./is-too-deep.ts";

/** What opens on a tap. Without a summary there is nothing to tap, and it stands open. */
export function parseDetails(element: HtmlElement, scope: Scope): Block[] {
	const summary = element.children.find((child) => isElement(child) && child.name === "summary");
	if (!isElement(summary) || isTooDeep(scope)) return scope.flow(element.children);
	const inner = scope.within({ isDeeper: true });
	const { content, stranded } = inner.inline(summary.children);
	const blocks = [...stranded, ...inner.flow(element.children.filter((child) => child !== summary))];
	return content.length > 0 ? [{ kind: "details", summary: content, blocks }] : blocks;
}
