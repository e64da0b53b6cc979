import { apiUrls, listUrl, searchUrl } from "../../../src/urls.ts";
import { authors, sections, tags } from "../archive/places.ts";
import { wordOf } from "../archive/words.ts";
import type { Archive } from "../archive/write-archive.ts";

/** What is asked for in every archive, by name. */
export type AskedAddress = { name: string; path: string };

/** Words that many stories have: about one in four, and every one. */
const COMMON = wordOf(300);
const COMMONEST = wordOf(5);
const PER_FRONT_PAGE = 20;
/** The page that the largest archive has far back; smaller ones give their last. */
const DEEP_PAGE = 400;

export function addressesOf({ stories, storyPath, specialPath }: Archive): AskedAddress[] {
	const deep = Math.min(DEEP_PAGE, Math.ceil(stories / PER_FRONT_PAGE));
	const story = storyPath(7);
	const [parent, section] = sections.map(({ path }) => path) as [string, string];
	const list = (name: string, path: string, page = 1): AskedAddress[] => [
		{ name: `${name}, HTML`, path: listUrl(path, page) },
		{ name: `${name}, JSON`, path: apiUrls.list(path, page) },
	];
	const search = (name: string, query: string): AskedAddress[] => [
		{ name: `search, ${name}, HTML`, path: searchUrl(query) },
		{ name: `search, ${name}, JSON`, path: apiUrls.search(query, 1) },
	];
	const discussed = (name: string, path: string): AskedAddress[] => [
		{ name: `story with ${name}, HTML`, path },
		{ name: `story with ${name}, JSON`, path: apiUrls.story(path) },
		{ name: `discussion of ${name}, JSON`, path: apiUrls.discussion(path, 1) },
		{ name: `discussion of ${name}, most answered first, JSON`, path: apiUrls.discussion(path, 1, "most-answered") },
		{ name: `outline of ${name}, JSON`, path: apiUrls.outline(path) },
	];
	return [
		...list("front page", "/"),
		...list("deep page", "/", deep),
		...list("section", section),
		...list("section with others below it", parent),
		...list("tag", tags[0]?.path ?? "/"),
		...list("author", authors[0]?.path ?? "/"),
		{ name: "story, HTML", path: story },
		{ name: "story, JSON", path: apiUrls.story(story) },
		{ name: "similar stories, JSON", path: apiUrls.similar(story) },
		...search("a word of every fourth story", COMMON),
		...search("a word of every story", COMMONEST),
		...discussed("10 comments", specialPath("comments-10")),
		...discussed("1,000 comments", specialPath("comments-1000")),
		...discussed("10,000 comments", specialPath("comments-10000")),
		{ name: "story of 20,000 words, HTML", path: specialPath("words-20000") },
		{ name: "story with 200 pictures, HTML", path: specialPath("pictures-200") },
		{ name: "feed", path: "/feed.xml" },
		{ name: "sitemap", path: "/sitemap.xml" },
	];
}
