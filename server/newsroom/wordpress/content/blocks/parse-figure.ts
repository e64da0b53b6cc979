import type { Block } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";
import type { Scope } from "../scope.ts";
import { type HtmlElement, type HtmlNode, hasClass, isElement } from "../tree/html-node.ts";
import { placementOf } from "./placement-of.ts";

/** A figure, or the box of the classic editor's `[caption]`: what is in it, with its caption. */
export function parseFigure(element: HtmlElement, scope: Scope): Block[] {
	const caption = element.children.find(isCaption);
	const rest = element.children.filter((child) => child !== caption);
	const { content, stranded } = isElement(caption) ? scope.inline(caption.children) : { content: [], stranded: [] };
	const blocks = scope.within({ hasCaption: content.length > 0 }).flow(rest);
	return [...withCaption(placed(blocks, element), content, scope), ...stranded];
}

export function isCaption(node: HtmlNode): boolean {
	return isElement(node) && (node.name === "figcaption" || hasClass(node, "wp-caption-text", "wp-element-caption"));
}

/** Pictures take their place from the figure round them; several of one figure are a gallery. */
function placed(blocks: Block[], element: HtmlElement): Block[] {
	const placement = placementOf(element);
	for (const block of blocks) {
		if (block.kind === "picture" && placement !== "column") block.placement = placement;
		if (block.kind === "embed" && block.player) block.player.ratio = aspectOf(element) ?? block.player.ratio;
	}
	return blocks;
}

/** `wp-embed-aspect-16-9`. */
export function aspectOf({ attributes }: HtmlElement): number | undefined {
	const [, width, height] = /wp-embed-aspect-(\d{1,2})-(\d{1,2})\b/.exec(attributes.get("class") ?? "") ?? [];
	const ratio = Number(width) / Number(height);
	return ratio > 0.2 && ratio < 5 ? ratio : undefined;
}

/** The caption goes where there is a place for it, else it is a paragraph after what it speaks of. */
export function withCaption(blocks: Block[], caption: Inline[], { facts }: Pick<Scope, "facts">): Block[] {
	if (caption.length === 0) return blocks;
	const [only] = blocks;
	if (blocks.length === 1 && only) {
		const captioned = captionOne(only, linkCaption(caption, facts.destinations.get(only)));
		if (captioned) return [captioned];
	}
	const pictures = blocks.flatMap((block) => (block.kind === "picture" ? [block.picture] : []));
	if (pictures.length > 1 && pictures.length === blocks.length) return [{ kind: "gallery", pictures, caption }];
	return [...blocks, { kind: "paragraph", content: caption }];
}

function captionOne(block: Block, caption: Inline[]): Block | undefined {
	switch (block.kind) {
		case "picture":
			return block.picture.caption ? undefined : { ...block, picture: { ...block.picture, caption } };
		case "gallery":
		case "table":
		case "embed":
		case "audio":
		case "video":
			return block.caption ? undefined : { ...block, caption };
		case "verse":
		case "pull-quote":
			return block.cite ? undefined : { ...block, cite: caption };
		default:
			return undefined;
	}
}

/** A link that was on the picture is in its caption, unless that has links of its own. */
function linkCaption(caption: Inline[], href: string | undefined): Inline[] {
	return href === undefined || hasLink(caption) ? caption : [{ kind: "link", href, content: caption }];
}

export function hasLink(content: readonly Inline[]): boolean {
	return content.some(
		(inline) =>
			typeof inline === "object" && (inline.kind === "link" || ("content" in inline && hasLink(inline.content))),
	);
}
