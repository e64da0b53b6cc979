import type { Masthead } from "../../../src/model/masthead.ts";
import type { PageHead } from "../../../src/render.tsx";
import { escapeHtml } from "./escape-html.ts";
import { largestFile } from "./largest-file.ts";

/** The tags in the head of a page besides its title: what search engines, feed readers and shared links go by. */
export function headTags(head: PageHead, masthead: Masthead, origin: string): string {
	const absolute = (path: string) => new URL(path, origin).href;
	const { story, picture } = head;
	const shareTitle = story?.headline ?? head.title;
	return [
		`<link rel="canonical" href="${escapeHtml(absolute(head.canonical))}">`,
		head.description && name("description", head.description),
		head.isHiddenFromSearch && name("robots", "noindex"),
		property("og:site_name", masthead.name),
		property("og:locale", masthead.language.replace("-", "_")),
		property("og:type", story ? "article" : "website"),
		property("og:title", shareTitle),
		head.description && property("og:description", head.description),
		property("og:url", absolute(head.canonical)),
		...(picture
			? [
					property("og:image", absolute(largestFile(picture).src)),
					property("og:image:width", String(largestFile(picture).width)),
					property("og:image:height", String(largestFile(picture).height)),
					property("og:image:alt", picture.alt),
				]
			: []),
		name("twitter:card", picture ? "summary_large_image" : "summary"),
		...(story
			? [
					property("article:published_time", story.published),
					property("article:modified_time", story.updated ?? story.published),
					story.section && property("article:section", story.section.name),
					...story.tags.map((tag) => property("article:tag", tag.name)),
					...story.authors.map((author) => name("author", author.name)),
				]
			: []),
		feed("application/rss+xml", "/feed.xml", masthead.name),
		feed("application/feed+json", "/feed.json", masthead.name),
		head.feed && feed("application/rss+xml", head.feed, head.title),
	]
		.filter(Boolean)
		.join("\n\t\t");
}

function name(key: string, content: string): string {
	return `<meta name="${key}" content="${escapeHtml(content)}">`;
}

function property(key: string, content: string): string {
	return `<meta property="${key}" content="${escapeHtml(content)}">`;
}

function feed(type: string, href: string, title: string): string {
	return `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`;
}
