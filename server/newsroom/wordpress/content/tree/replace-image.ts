import { type HtmlElement, type HtmlNode, hasClass } from "./html-node.ts";

/** Pictures up to this size, in CSS pixels, stand in a line of text as signs do. */
const ICON = 32;

/**
 * Pictures that are none: emoji, smilies, set formulas and icons are their text, what counts readers is nothing.
 */
export function replaceImage(image: HtmlElement): HtmlNode[] {
	const alt = image.attributes.get("alt") ?? "";
	if (hasClass(image, "emoji", "wp-smiley", "latex")) return [alt];
	const width = sizeOf(image, "width");
	const height = sizeOf(image, "height");
	if (width === undefined || height === undefined) return [image];
	if (width <= 1 && height <= 1) return [];
	return width <= ICON && height <= ICON ? [alt] : [image];
}

function sizeOf(image: HtmlElement, name: "width" | "height"): number | undefined {
	const value = image.attributes.get(name)?.trim() ?? "";
	return /^\d+(?:px)?$/.test(value) ? Number.parseInt(value, 10) : undefined;
}
