import type { Block } from "../../../../../src/model/block.ts";
import { plainText } from "../../../../../src/model/inline.ts";
import { resolveMedia } from "../../pictures/resolve-media.ts";
import type { Scope } from "../scope.ts";
import { allElements, type HtmlElement, hasClass } from "../tree/html-node.ts";
import { mimeOf } from "./mime-of.ts";

/** `div.wp-block-file`: the file's name as a link, a second link in the dress of a button, for a PDF a view of it. */
export function parseFile(element: HtmlElement, scope: Scope): Block[] {
	const links = [...allElements(element.children)].filter(({ name }) => name === "a");
	const named = links.find((link) => !hasClass(link, "wp-block-file__button")) ?? links[0];
	const href = resolveMedia(
		named?.attributes.get("href") ?? links[0]?.attributes.get("href") ?? "",
		scope.context.base,
	);
	if (!named || href === undefined) return scope.flow(element.children);
	const words = plainText(scope.inline(named.children).content).trim();
	const mime = mimeOf(href);
	return [{ kind: "file", href, name: words || fileName(href), ...(mime && { mime }) }];
}

function fileName(href: string): string {
	const name = new URL(href).pathname.split("/").at(-1) ?? "";
	try {
		return decodeURIComponent(name) || href;
	} catch {
		return name || href;
	}
}
