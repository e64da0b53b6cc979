import type { WpMedia, WpPost } from "../client/wp-types.ts";

/** A post as WordPress gives it; each test says what differs. */
export function buildPost(over: Partial<WpPost> & { html?: string; name?: string } = {}): WpPost {
	const { html = "<p>Some words.</p>", name = "A headline", ...rest } = over;
	const slug = rest.slug ?? `post-${rest.id ?? 1}`;
	return {
		id: 1,
		slug,
		link: `https://paper.example/2026/04/01/${slug}/`,
		type: "post",
		date_gmt: "2026-04-01T08:00:00",
		modified_gmt: "2026-04-01T08:00:00",
		title: { rendered: name },
		excerpt: { rendered: "", protected: false },
		content: { rendered: html, protected: false },
		author: 1,
		featured_media: 0,
		categories: [],
		tags: [],
		sticky: false,
		comment_status: "open",
		reply_count: undefined,
		replies_open: undefined,
		...rest,
	};
}

export function buildMedia(over: Partial<WpMedia> = {}): WpMedia {
	const uploads = "https://paper.example/wp-content/uploads/2026/04";
	return {
		id: 6,
		source_url: `${uploads}/mill.jpg`,
		alt_text: "A mill",
		caption: { rendered: "" },
		mime_type: "image/jpeg",
		media_details: {
			width: 1600,
			height: 1200,
			sizes: {
				medium: { source_url: `${uploads}/mill-300x225.jpg`, width: 300, height: 225, mime_type: "image/jpeg" },
				thumbnail: { source_url: `${uploads}/mill-150x150.jpg`, width: 150, height: 150, mime_type: "image/jpeg" },
			},
		},
		...over,
	};
}
