import type { Block } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";
import type { Scope } from "../scope.ts";
import type { HtmlElement } from "../tree/html-node.ts";

/** Buttons that lead somewhere are links: side by side in one paragraph. */
export function parseButtons(element: HtmlElement, scope: Scope): Block[] {
	const blocks = scope.flow(element.children);
	const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.content] : []));
	if (texts.length !== blocks.length || blocks.length === 0) return blocks;
	const content = texts.flatMap((text, index): Inline[] => (index === 0 ? text : [" · ", ...text]));
	return [{ kind: "paragraph", content }];
}
