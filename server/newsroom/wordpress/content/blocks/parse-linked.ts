import type { Block } from "../../../../../src/model/block.ts";
import type { Picture } from "../../../../../src/model/picture.ts";
import { resolveHref } from "../inline/resolve-href.ts";
import type { Scope } from "../scope.ts";
import type { HtmlElement } from "../tree/html-node.ts";
import { fileStem } from "./parse-image.ts";

/** A name that a camera or a computer gave, which says nothing of where a link leads. */
const FILE_NAME = /^\S*[_\d]\S*$/;

/**
 * A link round whole blocks: their words are linked. A link on a picture goes into the caption, or is a paragraph in
 * the picture's own words; one to the picture's file or the site's page of the file leads nowhere else, and goes.
 */
export function parseLinked(element: HtmlElement, scope: Scope): Block[] {
	const href = resolveHref(element.attributes.get("href") ?? "", scope);
	if (href === undefined || scope.wraps.some(({ kind }) => kind === "link")) return scope.flow(element.children);
	const blocks = scope
		.within({ wrap: { kind: "link", around: (content) => [{ kind: "link", href, content }] } })
		.flow(element.children);
	const hasWords = blocks.some((block) => block.kind !== "picture");
	return blocks.flatMap((block): Block[] => {
		if (block.kind !== "picture" || hasWords || isOwnPage(element, href, block.picture)) return [block];
		if (scope.hasCaption) {
			scope.facts.destinations.set(block, href);
			return [block];
		}
		const { alt } = block.picture;
		if (alt === "" || FILE_NAME.test(alt)) return [block];
		return [block, { kind: "paragraph", content: [{ kind: "link", href, content: [alt] }] }];
	});
}

/** The picture's file, any other picture, or WordPress's page of the upload. */
function isOwnPage({ attributes }: HtmlElement, href: string, picture: Picture): boolean {
	const typed = attributes.get("href") ?? "";
	return (
		/\battachment\b/.test(attributes.get("rel") ?? "") ||
		/[?&]attachment_id=\d/.test(typed) ||
		/\.(?:jpe?g|png|gif|webp|avif|svg|heic)(?:$|[?#])/i.test(typed) ||
		fileStem(href) === fileStem(picture.src) ||
		typed.replace(/\/$/, "").endsWith(`/${fileStem(picture.src).split("/").at(-1)?.toLowerCase()}`)
	);
}
