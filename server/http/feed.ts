import type { Masthead } from "../../src/model/masthead.ts";
import type { StoryList, StorySummary } from "../../src/model/story.ts";
import { element, escapeXml } from "./xml.ts";

/** What both feeds are made of. */
export type FeedSource = {
	masthead: Masthead;
	list: StoryList;
	/** The public origin: everything in a feed is a whole address. */
	origin: string;
	/** The feed's own path. */
	path: string;
};

/** The stories of a list as RSS 2.0, with the standfirst as each one's description. */
export function buildRss(source: FeedSource): string {
	const { masthead, list, origin, path } = source;
	const at = (to: string) => new URL(to, origin).href;
	const newest = newestChange(list.stories);
	const channel = [
		element("title", titleOf(source)),
		element("link", at(list.subject.path)),
		element("description", descriptionOf(source)),
		element("language", masthead.language),
		element("lastBuildDate", newest && new Date(newest).toUTCString()),
		`<atom:link href="${escapeXml(at(path))}" rel="self" type="application/rss+xml"/>`,
		...list.stories.map((story) => rssItem(story, at)),
	];
	const namespaces = [
		'xmlns:atom="http://www.w3.org/2005/Atom"',
		'xmlns:dc="http://purl.org/dc/elements/1.1/"',
		'xmlns:media="http://search.yahoo.com/mrss/"',
	];
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<rss version="2.0" ${namespaces.join(" ")}>`,
		`<channel>\n${channel.filter((line) => line !== "").join("\n")}\n</channel>`,
		"</rss>\n",
	].join("\n");
}

function rssItem(story: StorySummary, at: (path: string) => string): string {
	const { picture, section } = story;
	const lines = [
		element("title", story.headline),
		element("link", at(story.path)),
		element("guid", at(story.path), { isPermaLink: "true" }),
		element("pubDate", new Date(story.published).toUTCString()),
		// A description is read as HTML, so the text is escaped for HTML first and for XML around it.
		element("description", story.standfirst && escapeXml(story.standfirst)),
		// RSS's own author must be an e-mail address; dc:creator is a name.
		...story.authors.map(({ name }) => element("dc:creator", name)),
		element("category", section?.name, section && { domain: at(section.path) }),
		picture
			? `<media:content url="${escapeXml(at(picture.src))}" medium="image">${element("media:description", picture.alt, { type: "plain" })}</media:content>`
			: "",
	];
	return `<item>\n${lines.filter((line) => line !== "").join("\n")}\n</item>`;
}

/** The stories of a list as JSON Feed 1.1. */
export function buildJsonFeed(source: FeedSource): string {
	const { masthead, list, origin, path } = source;
	const at = (to: string) => new URL(to, origin).href;
	const feed = {
		version: "https://jsonfeed.org/version/1.1",
		title: titleOf(source),
		home_page_url: at(list.subject.path),
		feed_url: at(path),
		description: descriptionOf(source),
		language: masthead.language,
		items: list.stories.map((story) => ({
			id: at(story.path),
			url: at(story.path),
			title: story.headline,
			content_text: story.standfirst ?? story.headline,
			summary: story.standfirst,
			image: story.picture && at(story.picture.src),
			date_published: story.published,
			date_modified: story.updated,
			authors: story.authors.map((author) => ({ name: author.name, url: at(author.path) })),
			tags: story.section && [story.section.name],
			language: story.language,
		})),
	};
	return JSON.stringify(feed);
}

/** "Broadsheet", and for a section "Broadsheet: Science". */
function titleOf({ masthead, list: { subject } }: FeedSource): string {
	return subject.kind === "front" ? masthead.name : `${masthead.name}: ${subject.name}`;
}

/** Never empty: RSS asks for one. */
function descriptionOf(source: FeedSource): string {
	const { masthead, list } = source;
	const { subject } = list;
	if (subject.kind === "front") return masthead.tagline || masthead.name;
	const own = subject.kind === "author" ? subject.biography : subject.description;
	return own || titleOf(source);
}

function newestChange(stories: readonly StorySummary[]): string | undefined {
	return stories
		.map(({ published, updated }) => updated ?? published)
		.sort()
		.at(-1);
}
