import type { Block } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";
import type { Scope } from "../scope.ts";
import { findElement, type HtmlElement, type HtmlNode, isElement } from "../tree/html-node.ts";
import { isTooDeep } from "./is-too-deep.ts";

/** A quotation; what stands in a `<cite>` or `<footer>` of its own is who said it. */
export function parseQuote(element: HtmlElement, scope: Scope): Block[] {
	if (isTooDeep(scope)) return scope.flow(element.children);
	const inner = scope.within({ isDeeper: true });
	const { said, cite, stranded } = partQuote(element.children, inner);
	const blocks = inner.flow(said);
	if (blocks.length === 0) return cite.length > 0 ? [{ kind: "paragraph", content: cite }, ...stranded] : stranded;
	return [{ kind: "quote", blocks, ...(cite.length > 0 && { cite }) }, ...stranded];
}

/** `figure.wp-block-pullquote > blockquote > p + cite`, the figure's class on the quote itself in old stories. */
export function parsePullQuote(element: HtmlElement, scope: Scope): Block[] {
	const quote = findElement(element.children, ({ name }) => name === "blockquote") ?? element;
	const { said, cite, stranded } = partQuote(quote.children, scope);
	const { content, stranded: more } = scope.inline(said);
	const others = quote === element ? [] : scope.flow(element.children.filter((child) => !holds(child, quote)));
	const rest = [...more, ...stranded, ...others];
	if (content.length === 0) return cite.length > 0 ? [{ kind: "paragraph", content: cite }, ...rest] : rest;
	return [{ kind: "pull-quote", content, ...(cite.length > 0 && { cite }) }, ...rest];
}

function holds(node: HtmlNode, element: HtmlElement): boolean {
	return node === element || (isElement(node) && node.children.some((child) => holds(child, element)));
}

type Parted = { said: HtmlNode[]; cite: Inline[]; stranded: Block[] };

/** Only the last words of a quotation name who said them: a `<cite>` within is the name of a work. */
function partQuote(children: readonly HtmlNode[], scope: Scope): Parted {
	const last = children.findLast((child) => isElement(child) || child.trim() !== "");
	if (!isElement(last)) return { said: [...children], cite: [], stranded: [] };
	const cited = last.name === "cite" || last.name === "footer" ? last : onlyCite(last);
	if (!cited) return { said: [...children], cite: [], stranded: [] };
	const { content, stranded } = scope.inline(cited.children);
	return { said: children.filter((child) => child !== last), cite: content, stranded };
}

/** `<p><cite>…</cite></p>`, as the classic editor wraps it. */
function onlyCite(paragraph: HtmlElement): HtmlElement | undefined {
	if (paragraph.name !== "p") return undefined;
	const filled = paragraph.children.filter((child) => isElement(child) || child.trim() !== "");
	const [only] = filled;
	return filled.length === 1 && isElement(only) && only.name === "cite" ? only : undefined;
}
