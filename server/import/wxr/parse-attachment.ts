import * as v from "valibot";
import { type WpMedia, wpMedia } from "../../newsroom/wordpress/client/wp-types.ts";
import { parsePhp } from "./parse-php.ts";
import { metaOf, numberOf, textOf, type XmlNode } from "./read-channel.ts";

/** Pictures' types by ending: the export does not say them. */
const PICTURE = /\.(?:jpe?g|jpe|png|gif|webp|avif|svg)$/i;

const details = v.object({
	width: v.number(),
	height: v.number(),
	sizes: v.fallback(v.record(v.string(), v.object({ file: v.string(), width: v.number(), height: v.number() })), {}),
});

/** An upload of an export as WordPress's REST API gives it; undefined without an address. */
export function parseAttachment(item: XmlNode): WpMedia | undefined {
	const address = textOf(item, "wp:attachment_url").trim();
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	const known = v.safeParse(details, parsePhp(metaOf(item, "_wp_attachment_metadata") ?? ""));
	const sizes = known.success
		? Object.entries(known.output.sizes).map(([name, { file, width, height }]) => [
				name,
				{ source_url: new URL(encodeURIComponent(file), url).href, width, height, mime_type: "" },
			])
		: [];
	const media = v.safeParse(wpMedia, {
		id: numberOf(item, "wp:post_id"),
		source_url: url.href,
		alt_text: metaOf(item, "_wp_attachment_image_alt") ?? "",
		caption: { rendered: textOf(item, "excerpt:encoded") },
		mime_type: PICTURE.test(url.pathname) ? "" : "application/octet-stream",
		media_details: known.success
			? { width: known.output.width, height: known.output.height, sizes: Object.fromEntries(sizes) }
			: {},
	});
	return media.success ? media.output : undefined;
}
