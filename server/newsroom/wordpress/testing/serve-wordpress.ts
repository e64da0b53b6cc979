import { type Answer, json, type ServedSite, serveSite } from "../client/testing/serve-site.ts";
import { buildPost } from "./build-post.ts";

/** A WordPress with two stories in one section and one comment, as far as it speaks over its REST API. */
export async function serveWordPress(): Promise<ServedSite> {
	const site = await serveSite();
	const link = (path: string) => new URL(path, site.home).href;
	const posts = ["tides", "mills"].map((slug, index) => {
		const {
			reply_count: _count,
			replies_open: _open,
			...post
		} = buildPost({
			id: index + 1,
			slug,
			name: `On ${slug}`,
			link: link(`2026/04/01/${slug}/`),
			categories: [3],
		});
		return post;
	});
	const section = {
		id: 3,
		name: "Sea",
		slug: "sea",
		link: link("category/sea/"),
		parent: 0,
		count: 2,
		description: "",
	};
	const comment = {
		id: 9,
		post: 1,
		parent: 0,
		author: 0,
		author_name: "Pete",
		author_url: "",
		date_gmt: "2026-04-02T08:00:00",
		content: { rendered: "<p>Well told.</p>" },
		status: "approved",
	};
	const list = (items: readonly object[]): Answer =>
		json(items, { "X-WP-Total": `${items.length}`, "X-WP-TotalPages": items.length === 0 ? "0" : "1" });
	const named = (items: readonly { slug: string }[]): Answer => {
		return (response, asked, request) => {
			const slug = new URL(asked.path, site.home).searchParams.get("slug");
			list(slug === null ? items : items.filter((item) => item.slug === slug))(response, asked, request);
		};
	};
	const api: Record<string, Answer> = {
		"": json({ name: "The Paper", description: "", url: site.home.href, home: site.home.href, timezone_string: "UTC" }),
		"wp/v2/posts": named(posts),
		"wp/v2/pages": named([]),
		"wp/v2/categories": named([section]),
		"wp/v2/tags": named([]),
		"wp/v2/users": list([
			{ id: 1, name: "Ada Fenn", slug: "ada-fenn", link: link("author/ada-fenn/"), description: "" },
		]),
		"wp/v2/media": list([]),
		"wp/v2/comments": list([comment]),
		"wp/v2/search": list([]),
	};
	for (const [route, answer] of Object.entries(api)) site.answers.set(`/wp-json/${route}`, answer);
	return site;
}
