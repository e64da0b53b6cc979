import type { Block } from "../../../../../src/model/block.ts";
import type { Picture } from "../../../../../src/model/picture.ts";
import { cleanLine } from "../../../clean-text.ts";
import { buildSrcset, type PictureFile } from "../../pictures/build-srcset.ts";
import { checkedSize, UNKNOWN_SIZE } from "../../pictures/picture-size.ts";
import type { ContentContext } from "../content-context.ts";
import type { Scope } from "../scope.ts";
import type { HtmlElement } from "../tree/html-node.ts";
import { imageCandidates, imageSource } from "./image-source.ts";
import { placementOf } from "./placement-of.ts";

export function parseImage(element: HtmlElement, { context }: Scope): Block[] {
	const picture = readPicture(element, context);
	return picture ? [{ kind: "picture", picture, placement: placementOf(element) }] : [];
}

/**
 * A picture in the text. What WordPress knows of the upload goes before what the HTML says of its files and size; what
 * is said of it here goes before what the library says. Undefined for one without a file to show.
 */
export function readPicture(element: HtmlElement, context: ContentContext): Picture | undefined {
	const src = imageSource(element, context.base);
	if (src === undefined) return undefined;
	const alt = cleanLine(element.attributes.get("alt") ?? "");
	const upload = uploadOf(element, context);
	if (upload && isSameCut(src, upload)) {
		const { caption: _caption, ...files } = upload;
		return { ...files, alt };
	}
	const candidates = imageCandidates(element, context.base);
	const size = sizeInName(src) ?? checkedSize(lengthOf(element, "width"), lengthOf(element, "height"));
	if (!size) return { src, ...UNKNOWN_SIZE, alt };
	const files = candidates.flatMap(({ src: file, width }) => candidateFile(file, width, size));
	const largest = files.toSorted((one, other) => other.width - one.width)[0];
	const whole = largest && largest.width > size.width ? { width: largest.width, height: largest.height } : size;
	const srcset = buildSrcset(whole, [...files, { src, ...size }]);
	return { src, ...(srcset && { srcset }), ...whole, alt };
}

/** The upload that the class `wp-image-7` or `data-id` names, if this is its file in any of its sizes. */
function uploadOf({ attributes }: HtmlElement, context: ContentContext): Picture | undefined {
	const [, id] = /(?:^|\s)wp-image-(\d{1,10})(?:\s|$)/.exec(attributes.get("class") ?? "") ?? [];
	const named = id ?? /^\d{1,10}$/.exec(attributes.get("data-id") ?? "")?.[0];
	return named === undefined ? undefined : context.uploadOf?.(Number(named));
}

/** An id can be left over from another site, and an editor may have put the square thumbnail there on purpose. */
function isSameCut(src: string, upload: Picture): boolean {
	if (fileStem(src) !== fileStem(upload.src)) return false;
	const size = sizeInName(src);
	return !size || upload.isFitted === true || Math.abs(size.height - (size.width * upload.height) / upload.width) <= 1;
}

/**
 * A candidate's height is in the name that WordPress gives a smaller file. The others are the whole picture ("photo.jpg"),
 * or made by an image service to the width asked for: taken to be of the same cut.
 */
function candidateFile(src: string, width: number, size: { width: number; height: number }): PictureFile[] {
	const named = sizeInName(src);
	const checked = checkedSize(width, named?.height ?? Math.round((width * size.height) / size.width));
	if (!checked || (named && named.width !== width)) return [];
	return [{ src, ...checked }];
}

/** "photo-300x200.jpg". */
export function sizeInName(src: string): { width: number; height: number } | undefined {
	const [, width, height] = /-(\d{1,5})x(\d{1,5})\.\w{3,4}(?:$|\?)/.exec(src) ?? [];
	return width === undefined ? undefined : checkedSize(Number(width), Number(height));
}

/** A file's address without size and ending, the same for all files of an upload. */
export function fileStem(src: string): string {
	return (URL.parse(src)?.pathname ?? src).replace(/(?:-scaled|-e\d{13}|-\d+x\d+)*\.\w+$/, "");
}

function lengthOf({ attributes }: HtmlElement, name: "width" | "height"): number | undefined {
	const value = attributes.get(name)?.trim() ?? "";
	return /^\d{1,6}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : undefined;
}
