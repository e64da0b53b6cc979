import type { Picture } from "../../../../src/model/picture.ts";
import { cleanLine } from "../../clean-text.ts";
import type { WpMedia } from "../client/wp-types.ts";
import type { ContentContext } from "../content/content-context.ts";
import { parseInlineHtml } from "../content/parse-inline-html.ts";
import { buildSrcset, type PictureFile } from "./build-srcset.ts";
import { checkedSize, UNKNOWN_SIZE } from "./picture-size.ts";
import { resolveMedia } from "./resolve-media.ts";

/** The width, in pixels, of the file for a browser that chooses none itself. */
const PLAIN_WIDTH = 1080;

/**
 * A picture from an upload; undefined for an upload that is none, a film say. Of an animated GIF only the whole file
 * is taken: its smaller sizes stand still.
 */
export function buildPicture(media: WpMedia, context: Pick<ContentContext, "base" | "pathOf">): Picture | undefined {
	if (media.mime_type !== "" && !media.mime_type.startsWith("image/")) return undefined;
	const full = resolveMedia(media.source_url, context.base);
	if (full === undefined) return undefined;
	const { width, height } = media.media_details;
	const size = checkedSize(width, height);
	const isGif = media.mime_type === "image/gif" || /\.gif(?:$|\?)/i.test(full);
	const files = size && !isGif ? filesOf(media, context.base) : [];
	const same = size ? files.filter((file) => Math.abs(file.height - (file.width * size.height) / size.width) <= 1) : [];
	const srcset = size && buildSrcset(size, [{ src: full, ...size }, ...files]);
	const caption = parseInlineHtml(media.caption.rendered, context);
	return {
		src: plainFile(same) ?? full,
		...(srcset && { srcset }),
		...(size ?? UNKNOWN_SIZE),
		alt: cleanLine(media.alt_text),
		...(caption.length > 0 && { caption }),
	};
}

function filesOf(media: WpMedia, base: URL): PictureFile[] {
	return Object.values(media.media_details.sizes).flatMap((file) => {
		const src = file && resolveMedia(file.source_url, base);
		const size = file && checkedSize(file.width, file.height);
		return src && size ? [{ src, ...size }] : [];
	});
}

/** The smallest file that is wide enough for a column. */
function plainFile(files: readonly PictureFile[]): string | undefined {
	const wide = files.filter(({ width }) => width >= PLAIN_WIDTH);
	return wide.toSorted((one, other) => one.width - other.width)[0]?.src;
}
