/** A post, page or other item of a test's export; times are "2024-06-05 16:04:48" in UTC. */
export type ExportItem = {
	id: number;
	title?: string;
	slug?: string;
	type?: string;
	status?: string;
	link?: string;
	author?: string;
	date?: string;
	modified?: string;
	content?: string;
	excerpt?: string;
	password?: string;
	sticky?: boolean;
	closed?: boolean;
	parent?: number;
	/** "domain slug" to name: { "category rivers": "Rivers" }. */
	terms?: Record<string, string>;
	meta?: Record<string, string>;
	attachment?: string;
	comments?: ExportComment[];
};

export type ExportComment = {
	id: number;
	parent?: number;
	name?: string;
	url?: string;
	text: string;
	date?: string;
	approved?: string;
	type?: string;
	user?: number;
};

export const EXPORT_HOME = "https://ebb.example/news";

const cdata = (text: string) => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
const tag = (name: string, text: string | number) => `<${name}>${cdata(String(text))}</${name}>`;

/** An export as WordPress 6 writes it (wp-admin/includes/export.php), with two writers and three categories. */
export function buildExport(items: readonly ExportItem[], { home = EXPORT_HOME, isWhole = true } = {}): string {
	return `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.5.5" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
	<title>Ebb &amp; Flow</title>
	<link>${home}</link>
	<description>All the news that floats</description>
	<language>en-GB</language>
	<wp:base_site_url>https://ebb.example</wp:base_site_url>
	<wp:base_blog_url>${home}</wp:base_blog_url>
	<wp:author><wp:author_id>2</wp:author_id>${tag("wp:author_login", "ada.fenn")}${tag("wp:author_email", "ada@ebb.example")}${tag("wp:author_display_name", "Ada Fenn")}</wp:author>
	<wp:author><wp:author_id>3</wp:author_id>${tag("wp:author_login", "tom@ebb.example")}${tag("wp:author_display_name", "Tom Arkell")}</wp:author>
	<wp:category><wp:term_id>12</wp:term_id>${tag("wp:category_nicename", "tides")}${tag("wp:category_parent", "water")}${tag("wp:cat_name", "Tides")}</wp:category>
	<wp:category><wp:term_id>11</wp:term_id>${tag("wp:category_nicename", "water")}${tag("wp:category_parent", "")}${tag("wp:cat_name", "Water &amp; Salt")}${tag("wp:category_description", "What flows.")}</wp:category>
	<wp:category><wp:term_id>13</wp:term_id>${tag("wp:category_nicename", "land")}${tag("wp:category_parent", "")}${tag("wp:cat_name", "Land")}</wp:category>
	<wp:tag><wp:term_id>21</wp:term_id>${tag("wp:tag_slug", "moon")}${tag("wp:tag_name", "Moon")}</wp:tag>
${items.map((item) => buildItem(item, home)).join("\n")}
${isWhole ? "</channel>\n</rss>\n" : ""}`;
}

function buildItem(item: ExportItem, home: string): string {
	const { id, type = "post", slug = `story-${id}`, date = "2024-06-05 16:04:48" } = item;
	const terms = Object.entries(item.terms ?? {}).map(([key, name]) => {
		const [domain, nicename] = key.split(" ");
		return `<category domain="${domain}" nicename="${nicename}">${cdata(name)}</category>`;
	});
	const meta = Object.entries(item.meta ?? {}).map(
		([key, value]) => `<wp:postmeta>${tag("wp:meta_key", key)}${tag("wp:meta_value", value)}</wp:postmeta>`,
	);
	return `<item>
	<title>${cdata(item.title ?? `Story ${id}`)}</title>
	<link>${item.link ?? `${home}/${date.slice(0, 4)}/${slug}/`}</link>
	${tag("dc:creator", item.author ?? "ada.fenn")}
	<content:encoded>${cdata(item.content ?? `Text of story ${id}.`)}</content:encoded>
	<excerpt:encoded>${cdata(item.excerpt ?? "")}</excerpt:encoded>
	<wp:post_id>${id}</wp:post_id>
	${tag("wp:post_date", date)}${tag("wp:post_date_gmt", date)}${tag("wp:post_modified_gmt", item.modified ?? date)}
	${tag("wp:comment_status", item.closed ? "closed" : "open")}${tag("wp:post_name", slug)}
	${tag("wp:status", item.status ?? "publish")}<wp:post_parent>${item.parent ?? 0}</wp:post_parent>
	${tag("wp:post_type", type)}${tag("wp:post_password", item.password ?? "")}<wp:is_sticky>${item.sticky ? 1 : 0}</wp:is_sticky>
	${item.attachment === undefined ? "" : tag("wp:attachment_url", item.attachment)}
	${terms.join("")}${meta.join("")}${(item.comments ?? []).map(buildComment).join("\n")}
</item>`;
}

function buildComment(comment: ExportComment): string {
	return `<wp:comment><wp:comment_id>${comment.id}</wp:comment_id>${tag("wp:comment_author", comment.name ?? "Bea")}
	${tag("wp:comment_author_email", "bea@letters.example")}<wp:comment_author_url>${comment.url ?? ""}</wp:comment_author_url>
	${tag("wp:comment_author_IP", "198.51.100.7")}${tag("wp:comment_date_gmt", comment.date ?? "2024-06-06 10:00:00")}
	${tag("wp:comment_content", comment.text)}${tag("wp:comment_approved", comment.approved ?? "1")}
	${tag("wp:comment_type", comment.type ?? "comment")}<wp:comment_parent>${comment.parent ?? 0}</wp:comment_parent>
	<wp:comment_user_id>${comment.user ?? 0}</wp:comment_user_id></wp:comment>`;
}
