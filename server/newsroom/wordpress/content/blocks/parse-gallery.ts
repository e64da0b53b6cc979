import type { Block } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";
import type { Picture } from "../../../../../src/model/picture.ts";
import type { Scope } from "../scope.ts";
import { allElements, type HtmlElement, type HtmlNode, hasClass, isElement } from "../tree/html-node.ts";
import { isCaption, withCaption } from "./parse-figure.ts";

/**
 * Pictures that belong together, in every form that WordPress has given them: figures in a figure (since 5.9), a list
 * in a figure (before), figures in a `div` or definition lists (the shortcode, as the theme wants it), a plugin's tiles.
 */
export function parseGallery(element: HtmlElement, scope: Scope): Block[] {
	const caption = element.children.find(isGalleryCaption);
	const parts = isElement(caption) ? scope.inline(caption.children) : undefined;
	const blocks = element.children
		.filter((child) => child !== caption)
		.flatMap((child) => parseItem(child, scope.within({ hasCaption: true })));
	const pictures = blocks.flatMap((block) => (block.kind === "picture" ? [block.picture] : []));
	const others = [...blocks.filter((block) => block.kind !== "picture"), ...(parts?.stranded ?? [])];
	return [...buildGallery(pictures, parts?.content ?? []), ...others];
}

/** One picture alone is no gallery. */
function buildGallery(pictures: readonly Picture[], caption: Inline[]): Block[] {
	const [only] = pictures;
	if (only && pictures.length === 1 && (!only.caption || caption.length === 0)) {
		return [{ kind: "picture", placement: "wide", picture: { ...only, ...(caption.length > 0 && { caption }) } }];
	}
	const text: Block[] = caption.length > 0 ? [{ kind: "paragraph", content: caption }] : [];
	if (pictures.length === 0) return text;
	return [{ kind: "gallery", pictures: [...pictures], ...(caption.length > 0 && { caption }) }];
}

function isGalleryCaption(node: HtmlNode): boolean {
	return isElement(node) && (node.name === "figcaption" || hasClass(node, "blocks-gallery-caption"));
}

/** One item, or a box round several. */
function parseItem(node: HtmlNode, scope: Scope): Block[] {
	if (!isElement(node)) return node.trim() === "" ? [] : scope.flow([node]);
	if (hasSeveral(node)) return node.children.flatMap((child) => parseItem(child, scope));
	const caption = [...allElements([node])].find(isItemCaption);
	if (!caption) return scope.flow(unlisted(node));
	const { content, stranded } = scope.inline(caption.children);
	return [...withCaption(scope.flow(unlisted(without(node, caption))), content, scope), ...stranded];
}

function hasSeveral(element: HtmlElement): boolean {
	let count = 0;
	for (const { name } of allElements([element])) {
		if (name === "img") count += 1;
		if (count > 1) return true;
	}
	return false;
}

function isItemCaption(element: HtmlElement): boolean {
	return isCaption(element) || hasClass(element, "gallery-caption", "tiled-gallery-caption") || element.name === "dd";
}

/** What is in an item, without the list that it is an item of. */
function unlisted(element: HtmlElement): readonly HtmlNode[] {
	return /^(?:ul|ol|li|dl|dt|dd|figure|div)$/.test(element.name)
		? element.children.flatMap((child) => (isElement(child) ? unlisted(child) : [child]))
		: [element];
}

function without(element: HtmlElement, left: HtmlElement): HtmlElement {
	const children = element.children
		.filter((child) => child !== left)
		.map((child) => (isElement(child) ? without(child, left) : child));
	return { ...element, children };
}
