import type { Block } from "../../../../src/model/block.ts";
import { parseButtons } from "./blocks/parse-buttons.ts";
import { parseCover } from "./blocks/parse-cover.ts";
import { parseDefinitions } from "./blocks/parse-definitions.ts";
import { parseDetails } from "./blocks/parse-details.ts";
import { parseFigure } from "./blocks/parse-figure.ts";
import { parseFile } from "./blocks/parse-file.ts";
import { parseFootnotes } from "./blocks/parse-footnotes.ts";
import { parseGallery } from "./blocks/parse-gallery.ts";
import { parseHeading } from "./blocks/parse-heading.ts";
import { parseImage } from "./blocks/parse-image.ts";
import { parseLinked } from "./blocks/parse-linked.ts";
import { parseList } from "./blocks/parse-list.ts";
import { parsePreformatted } from "./blocks/parse-preformatted.ts";
import { parsePullQuote, parseQuote } from "./blocks/parse-quote.ts";
import { parseRelatedBox } from "./blocks/parse-related-box.ts";
import { parseAudio, parseVideo } from "./blocks/parse-sound-film.ts";
import { parseTable } from "./blocks/parse-table.ts";
import { parseEmbed } from "./embeds/parse-embed.ts";
import { parseFrame } from "./embeds/parse-frame.ts";
import { parsePost } from "./embeds/parse-post.ts";
import { parseSiteEmbed } from "./embeds/parse-site-embed.ts";
import { wrapOf } from "./inline/wrap-of.ts";
import type { ParseElement, Scope } from "./scope.ts";
import type { HtmlElement } from "./tree/html-node.ts";

const drop: ParseElement = () => [];

/** What WordPress and its plugins print, by class name; of several on one element, the first in this table. */
const BY_CLASS: Readonly<Record<string, ParseElement>> = {
	"wp-block-spacer": drop,
	"wp-block-embed": parseEmbed,
	"wp-block-gallery": parseGallery,
	"blocks-gallery-grid": parseGallery,
	gallery: parseGallery,
	"tiled-gallery": parseGallery,
	"wp-block-jetpack-tiled-gallery": parseGallery,
	"wp-block-jetpack-slideshow": parseGallery,
	"wp-block-cover": parseCover,
	"wp-block-buttons": parseButtons,
	"wp-block-file": parseFile,
	"wp-block-footnotes": parseFootnotes,
	"wp-block-pullquote": parsePullQuote,
	"wp-caption": parseFigure,
	"wp-embedded-content": parseSiteEmbed,
	"twitter-tweet": parsePost,
	"twitter-video": parsePost,
	"instagram-media": parsePost,
	"tiktok-embed": parsePost,
	"bluesky-embed": parsePost,
	"mastodon-embed": parsePost,
	"reddit-embed-bq": parsePost,
	"reddit-card": parsePost,
	"imgur-embed-pub": parsePost,
	"fb-post": parsePost,
	"fb-video": parsePost,
};

const CLASSES = Object.entries(BY_CLASS);

const BY_TAG: Readonly<Record<string, ParseElement>> = {
	a: parseLinked,
	h1: parseHeading,
	h2: parseHeading,
	h3: parseHeading,
	h4: parseHeading,
	h5: parseHeading,
	h6: parseHeading,
	ul: parseList,
	ol: parseList,
	menu: parseList,
	dir: parseList,
	dl: parseDefinitions,
	blockquote: parseQuote,
	figure: parseFigure,
	pre: parsePreformatted,
	listing: parsePreformatted,
	xmp: parsePreformatted,
	plaintext: parsePreformatted,
	table: parseTable,
	img: parseImage,
	hr: () => [{ kind: "divider" }],
	details: parseDetails,
	iframe: parseFrame,
	object: parseFrame,
	embed: parseFrame,
	audio: parseAudio,
	video: parseVideo,
};

/** One element into blocks: by its class, by its tag, else what is in it. */
export function parseElement(element: HtmlElement, scope: Scope): Block[] {
	if (element.classes.size > 0) {
		const [, parse] = CLASSES.find(([name]) => element.classes.has(name)) ?? [];
		if (parse) return parse(element, scope);
	}
	const related = parseRelatedBox(element, scope);
	if (related) return related;
	if (Object.hasOwn(BY_TAG, element.name)) return BY_TAG[element.name]?.(element, scope) ?? [];
	const wrap = wrapOf(element, scope);
	const isOn = wrap === undefined || scope.wraps.some(({ kind }) => kind === wrap.kind);
	return (isOn ? scope : scope.within({ wrap })).flow(element.children);
}
