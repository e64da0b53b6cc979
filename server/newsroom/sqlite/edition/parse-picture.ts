import type { Inline } from "../../../../src/model/inline.ts";
import type { Picture } from "../../../../src/model/picture.ts";
import type { Lookup, Rendition } from "./lookup.ts";

/** The width in pixels of the file for a browser that chooses none itself. */
const PLAIN_WIDTH = 1080;

export type PictureWords = { alt: string; caption?: Inline[]; credit?: string };

/** A picture by name with its words; a sentence instead when it can't be had. */
export function buildPicture(name: string, words: PictureWords, lookup: Lookup): Picture | string {
	const rendition = lookup("picture", name);
	if (rendition === undefined) return `There is no picture "${name}": pictures/${name}.ts is not there.`;
	if (rendition === "waiting") return `The picture "${name}" is not rendered yet: run \`npm run pictures\`.`;
	return {
		src: plainSource(name, rendition),
		srcset: srcset(name, rendition, "jpg"),
		sources: [
			{ type: "image/avif", srcset: srcset(name, rendition, "avif") },
			{ type: "image/webp", srcset: srcset(name, rendition, "webp") },
		],
		width: rendition.width,
		height: rendition.height,
		alt: words.alt,
		tone: rendition.tone,
		...(words.caption?.length ? { caption: words.caption } : {}),
		...(words.credit ? { credit: words.credit } : {}),
	};
}

/** The JPEG nearest to 1080 pixels that is not wider. */
export function plainSource(name: string, rendition: Rendition): string {
	const widths = rendition.widths.toSorted((a, b) => a - b);
	const width = widths.findLast((candidate) => candidate <= PLAIN_WIDTH) ?? widths[0];
	return fileUrl(name, rendition, width ?? rendition.width, "jpg");
}

function srcset(name: string, rendition: Rendition, format: string): string {
	return rendition.widths.map((width) => `${fileUrl(name, rendition, width, format)} ${width}w`).join(", ");
}

function fileUrl(name: string, { hash }: Rendition, width: number, format: string): string {
	return `/pictures/${name}-${hash}-${width}.${format}`;
}
