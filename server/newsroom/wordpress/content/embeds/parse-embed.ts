import type { Block } from "../../../../../src/model/block.ts";
import { aspectOf, isCaption, parseFigure, withCaption } from "../blocks/parse-figure.ts";
import type { Scope } from "../scope.ts";
import { findElement, type HtmlElement, type HtmlNode, hasClass, isElement, rawText } from "../tree/html-node.ts";
import { buildEmbed } from "./build-embed.ts";

/**
 * `figure.wp-block-embed`. Where the provider did not answer when the story was saved (Instagram and Facebook always),
 * WordPress leaves the bare address in it: a card.
 */
export function parseEmbed(element: HtmlElement, scope: Scope): Block[] {
	const wrapper = findElement(element.children, (inner) => hasClass(inner, "wp-block-embed__wrapper"));
	const address = wrapper && bareAddress(wrapper.children);
	const embed = address === undefined ? undefined : buildEmbed({ address, ratio: aspectOf(element) });
	if (!embed) return parseFigure(element, scope);
	const caption = element.children.find(isCaption);
	const { content, stranded } = scope.inline(isElement(caption) ? caption.children : []);
	return [...withCaption([embed], content, scope), ...stranded];
}

/** The address, if it is all there is, as text or as a link of itself. */
function bareAddress(nodes: readonly HtmlNode[]): string | undefined {
	const text = rawText(nodes).trim();
	const hasMedia = nodes.some((node) => isElement(node) && node.hasBlock);
	return !hasMedia && /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}
