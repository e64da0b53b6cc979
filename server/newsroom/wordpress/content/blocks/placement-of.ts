import type { PicturePlacement } from "../../../../../src/model/block.ts";
import { type HtmlElement, hasClass } from "../tree/html-node.ts";

/** Wide and full pictures have their room; those beside the text stand in its column, as on a phone. */
export function placementOf(element: HtmlElement): PicturePlacement {
	if (hasClass(element, "alignfull")) return "full";
	return hasClass(element, "alignwide") ? "wide" : "column";
}
