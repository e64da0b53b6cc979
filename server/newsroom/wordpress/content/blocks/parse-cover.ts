import type { Block } from "../../../../../src/model/block.ts";
import { cleanLine } from "../../../clean-text.ts";
import { UNKNOWN_SIZE } from "../../pictures/picture-size.ts";
import { resolveMedia } from "../../pictures/resolve-media.ts";
import type { Scope } from "../scope.ts";
import { allElements, type HtmlElement } from "../tree/html-node.ts";
import { placementOf } from "./placement-of.ts";

/** A picture with words set over it: the picture, then its words, each readable by itself. */
export function parseCover(element: HtmlElement, scope: Scope): Block[] {
	const blocks = scope.flow(element.children);
	for (const block of blocks) {
		if (block.kind === "picture" && block.placement === "column") block.placement = coverPlacement(element);
	}
	return blocks.some(({ kind }) => kind === "picture") ? blocks : [...backgroundOf(element, scope), ...blocks];
}

function coverPlacement(element: HtmlElement) {
	return placementOf(element) === "column" ? "wide" : placementOf(element);
}

/** The picture of a cover that does not move with the page, and of old ones, is in its style. */
function backgroundOf(element: HtmlElement, { context }: Scope): Block[] {
	for (const { attributes } of allElements([element])) {
		const [, address = ""] =
			/background(?:-image)?\s*:[^;]*?url\(\s*["']?([^"')]+)/i.exec(attributes.get("style") ?? "") ?? [];
		const src = resolveMedia(address, context.base);
		if (src === undefined) continue;
		const alt = cleanLine(attributes.get("aria-label") ?? "");
		return [{ kind: "picture", placement: coverPlacement(element), picture: { src, ...UNKNOWN_SIZE, alt } }];
	}
	return [];
}
