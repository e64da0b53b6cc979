import type { Block } from "../../../../../src/model/block.ts";
import { plainText } from "../../../../../src/model/inline.ts";
import { resolveHref } from "../inline/resolve-href.ts";
import type { Scope } from "../scope.ts";
import { findElement, type HtmlElement, hasClass } from "../tree/html-node.ts";

/**
 * The box that Inline Related Posts (IntellyWP) leaves in saved copies: a link around `span.ctaText` and
 * `span.postTitle`. Undefined for everything else.
 */
export function parseRelatedBox(element: HtmlElement, scope: Scope): Block[] | undefined {
	if (element.name !== "div" && element.name !== "a") return undefined;
	const link = element.name === "a" ? element : onlyLink(element);
	const label = link && findElement(link.children, (inner) => hasClass(inner, "ctaText"));
	const title = link && findElement(link.children, (inner) => hasClass(inner, "postTitle"));
	if (!link || !label || !title) return undefined;
	const href = resolveHref(link.attributes.get("href") ?? "", scope);
	const words = plainText(scope.inline(label.children).content).replace(/\s*[:：]?\s*$/, "");
	const headline = scope.inline(title.children).content;
	if (headline.length === 0) return undefined;
	if (href?.startsWith("/")) {
		return [{ kind: "see-also", ...(words && { label: words }), headline: plainText(headline), path: href }];
	}
	const linked = href === undefined ? headline : [{ kind: "link" as const, href, content: headline }];
	return [{ kind: "paragraph", content: words ? [`${words} `, ...linked] : linked }];
}

function onlyLink({ children }: HtmlElement): HtmlElement | undefined {
	const filled = children.filter((child) => typeof child === "object" || child.trim() !== "");
	const [only] = filled;
	return filled.length === 1 && typeof only === "object" && only.name === "a" ? only : undefined;
}
