import type { Block } from "../../../../../src/model/block.ts";
import type { Scope } from "../scope.ts";
import type { HtmlElement } from "../tree/html-node.ts";

/** The headline is the page's first heading: a story's own begin at the second and end at the fourth. */
const LEVELS: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

export function parseHeading(element: HtmlElement, scope: Scope): Block[] {
	const { content, stranded } = scope.inline(element.children);
	const id = scope.facts.headingIds.get(element);
	const level = LEVELS[element.name] ?? 4;
	return content.length > 0 && id !== undefined ? [{ kind: "heading", level, id, content }, ...stranded] : stranded;
}
