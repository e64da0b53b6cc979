import * as v from "valibot";
import { type WpComment, type WpPost, wpComment, wpPost } from "../../newsroom/wordpress/client/wp-types.ts";
import { autop } from "./autop.ts";
import { linkAddresses } from "./link-addresses.ts";
import { childrenOf, metaOf, numberOf, textOf, type XmlNode } from "./read-channel.ts";
import { renderRaw } from "./render-raw.ts";
import type { WxrOverview } from "./wxr-overview.ts";

const NO_UPLOADS: readonly number[] = [];

/** A published item as WordPress's REST API gives it; undefined without id or time. */
export function parseItem(item: XmlNode, overview: WxrOverview, home: URL): WpPost | undefined {
	const id = numberOf(item, "wp:post_id");
	const isLocked = textOf(item, "wp:post_password") !== "";
	const published = timeOf(item);
	if (id === 0 || published === undefined) return undefined;
	const link = textOf(item, "link").trim();
	const content = renderRaw(textOf(item, "content:encoded"), {
		media: overview.media,
		uploads: overview.uploads.get(id) ?? NO_UPLOADS,
		sharedBlocks: overview.sharedBlocks,
		titles: overview.titles,
		footnotes: metaOf(item, "footnotes"),
	});
	const post = v.safeParse(wpPost, {
		id,
		slug: textOf(item, "wp:post_name"),
		link: URL.canParse(link) ? link : new URL(`?p=${id}`, home).href,
		type: textOf(item, "wp:post_type"),
		date_gmt: published,
		modified_gmt: utcTime(textOf(item, "wp:post_modified_gmt")),
		title: { rendered: textOf(item, "title") },
		excerpt: { rendered: isLocked ? "" : textOf(item, "excerpt:encoded"), protected: isLocked },
		content: { rendered: isLocked ? "" : content, protected: isLocked },
		author: overview.users.get(textOf(item, "dc:creator").trim())?.id ?? 0,
		featured_media: Number(metaOf(item, "_thumbnail_id") ?? 0),
		categories: termIds(item, "category", overview.categories),
		tags: termIds(item, "post_tag", overview.tags),
		sticky: textOf(item, "wp:is_sticky").trim() === "1",
		comment_status: textOf(item, "wp:comment_status").trim(),
	});
	return post.success ? post.output : undefined;
}

function termIds(item: XmlNode, domain: string, terms: ReadonlyMap<string, { id: number }>): number[] {
	return childrenOf(item, "category").flatMap(({ attributes }) =>
		attributes.domain === domain ? (terms.get(attributes.nicename ?? "")?.id ?? []) : [],
	);
}

/** The approved comments of readers, in the order of their ids. What is told of mail and network addresses is left. */
export function parseComments(item: XmlNode): WpComment[] {
	const post = numberOf(item, "wp:post_id");
	return childrenOf(item, "wp:comment")
		.filter((node) => textOf(node, "wp:comment_approved").trim() === "1")
		.filter((node) => /^(?:comment)?$/.test(textOf(node, "wp:comment_type").trim()))
		.flatMap((node) => {
			const comment = v.safeParse(wpComment, {
				id: numberOf(node, "wp:comment_id"),
				post,
				parent: numberOf(node, "wp:comment_parent"),
				author: numberOf(node, "wp:comment_user_id"),
				author_name: textOf(node, "wp:comment_author"),
				author_url: textOf(node, "wp:comment_author_url"),
				date_gmt: utcTime(textOf(node, "wp:comment_date_gmt")) ?? utcTime(textOf(node, "wp:comment_date")),
				content: { rendered: autop(linkAddresses(textOf(node, "wp:comment_content"))) },
				link: "",
			});
			return comment.success && comment.output.id > 0 ? [comment.output] : [];
		})
		.toSorted((one, other) => one.id - other.id);
}

/** Some old posts have no UTC time: then the feed's own, then the site's clock taken for it. */
function timeOf(item: XmlNode): string | undefined {
	const published = new Date(textOf(item, "pubDate"));
	const inFeed = published.getTime() > 0 ? published.toISOString().slice(0, 19) : undefined;
	return utcTime(textOf(item, "wp:post_date_gmt")) ?? inFeed ?? utcTime(textOf(item, "wp:post_date"));
}

/** "2024-06-05 16:04:48" as "2024-06-05T16:04:48"; undefined for "0000-00-00 00:00:00" and what is no time. */
function utcTime(text: string): string | undefined {
	const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/.exec(text.trim()) ?? [];
	if (day === undefined || day.startsWith("0000")) return undefined;
	return Number.isNaN(Date.parse(`${day}T${time}Z`)) ? undefined : `${day}T${time}`;
}
