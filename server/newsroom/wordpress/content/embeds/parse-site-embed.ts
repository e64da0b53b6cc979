import type { Block } from "../../../../../src/model/block.ts";
import { plainText } from "../../../../../src/model/inline.ts";
import { resolveHref } from "../inline/resolve-href.ts";
import type { Scope } from "../scope.ts";
import { findElement, type HtmlElement } from "../tree/html-node.ts";
import { buildEmbed } from "./build-embed.ts";

/**
 * A story of a WordPress site in another: `blockquote.wp-embedded-content` with a link, and a frame that only a script
 * of WordPress shows. This newsroom's own stories are pointed at, others get a card.
 */
export function parseSiteEmbed(element: HtmlElement, scope: Scope): Block[] {
	if (element.name === "iframe") return [];
	const link = findElement(element.children, ({ name }) => name === "a");
	const href = link && resolveHref(link.attributes.get("href") ?? "", scope);
	const words = link ? plainText(scope.inline(link.children).content).trim() : "";
	if (!link || href === undefined || words === "") return scope.flow(element.children);
	if (href.startsWith("/") && !href.includes("#")) return [{ kind: "see-also", headline: words, path: href }];
	const embed = buildEmbed({ address: href, title: words });
	return embed ? [embed] : scope.flow(element.children);
}
