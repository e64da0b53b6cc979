import type { DiscussionOrder } from "./model/discussion.ts";

/** The path of a page of a list: "/category/science/" and 2 give "/category/science/page/2/"; page 1 is the list itself. */
export function listUrl(path: string, page = 1): string {
	return page <= 1 ? path : `${path}page/${page}/`;
}

/** Takes the page off a list's path: "/category/science/page/2/" gives the list "/category/science/" and 2. */
export function parseListUrl(pathname: string): { path: string; page: number } {
	const match = /^(.*\/)page\/([1-9]\d{0,6})\/?$/.exec(pathname);
	if (!match) return { path: withSlash(pathname), page: 1 };
	return { path: match[1] as string, page: Number(match[2]) };
}

export function searchUrl(query: string, page = 1): string {
	const parameters = new URLSearchParams({ q: query });
	if (page > 1) parameters.set("page", String(page));
	return `/search?${parameters}`;
}

/** The page without a story in it: what opens when the network gives no page. */
export const SHELL_ADDRESS = "/offline.html";

export const WORKER_ADDRESS = "/service-worker.js";

/** The page of what is kept on the reader's device. */
export const DEVICE_URL = "/on-this-device/";

export function commentUrl(storyPath: string, commentId: string): string {
	return `${storyPath}#comment-${commentId}`;
}

/** Whether a place within a page, "#comment-7", is a comment. */
export function isCommentPlace(hash: string): boolean {
	return hash.startsWith("#comment-");
}

/** A story with its discussion opened at a page, at a comment of it if one is named. */
export function discussionUrl(storyPath: string, page: number, commentId?: string): string {
	const place = commentId === undefined ? "discussion" : `comment-${commentId}`;
	return `${storyPath}${page > 1 ? `?comments=${page}` : ""}#${place}`;
}

/** One thread of a discussion by itself, from a comment on that stands on a page of it. Undefined: on whichever. */
export function threadUrl(storyPath: string, page: number | undefined, commentId: string): string {
	return `${storyPath}?${page && page > 1 ? `comments=${page}&` : ""}thread=${commentId}#discussion`;
}

/**
 * The pages of the discussion that an address asks for: `?comments=3` is the third alone, as the ways on without
 * JavaScript lead to it; `?comments=1-3` are the first to the third, 5 pages at most.
 */
export function parseDiscussionPages(search: string): { from: number; count: number } {
	const match = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/.exec(new URLSearchParams(search).get("comments") ?? "");
	const from = Number(match?.[1] ?? 1);
	const to = Number(match?.[2] ?? from);
	return { from, count: Math.min(Math.max(to - from + 1, 1), 5) };
}

/** Addresses of the article JSON. Each is a plain path, so that a file can stand there; only searches have a query. */
export const apiUrls = {
	masthead: () => "/api/masthead.json",
	list: (path: string, page: number) => `/api/list/${page}${fileOf(path)}`,
	story: (path: string) => `/api/story${fileOf(path)}`,
	similar: (path: string) => `/api/similar${fileOf(path)}`,
	discussion: (path: string, page: number, order: DiscussionOrder = "oldest") =>
		`/api/discussion/${order === "oldest" ? "" : `${order}/`}${page}${fileOf(path)}`,
	outline: (path: string) => `/api/outline${fileOf(path)}`,
	findComments: (path: string, query: string, page: number) =>
		`/api/find-comments${fileOf(path)}?${new URLSearchParams({ q: query, page: String(page) })}`,
	search: (query: string, page: number) => `/api/search.json?${new URLSearchParams({ q: query, page: String(page) })}`,
	replies: (path: string) => `/api/replies${fileOf(path)}`,
	reports: (path: string) => `/api/reports${fileOf(path)}`,
	unlock: (path: string) => `/api/unlock${fileOf(path)}`,
	weights: (path: string) => `/api/weights${fileOf(path)}`,
};

/** "/" is "/index.json", "/category/science/" is "/category/science.json". */
function fileOf(path: string): string {
	return path === "/" ? "/index.json" : `${path.replace(/\/$/, "")}.json`;
}

/** The inverse of what `apiUrls` does to a path: "/category/science.json" gives "/category/science/". */
export function pathOfFile(file: string): string {
	return file === "/index.json" ? "/" : `${file.replace(/\.json$/, "")}/`;
}

/** What pages read of their query; whatever else stands there changes nothing. */
const READ_PARAMETERS = ["q", "page", "comments", "thread", "reply-to", "reply"];

/** A query with what pages read of it, in one order: "?q=tide&page=2". */
export function readQuery(search: string): string {
	const given = new URLSearchParams(search);
	const read = new URLSearchParams(
		READ_PARAMETERS.flatMap((name) =>
			given
				.getAll(name)
				.slice(0, 1)
				.map((value) => [name, value]),
		),
	);
	return read.size > 0 ? `?${read}` : "";
}

/**
 * Whether a page that was made for `address` is the one to show at `place`. A server makes each page for its address;
 * a host of files gives one file for every query, and its 404 page for everything else.
 */
export function isMadeFor(address: string, place: { pathname: string; search: string }): boolean {
	const made = new URL(`http://paper.invalid${address}`);
	const asked = new URLSearchParams(place.search);
	return (
		withSlash(made.pathname) === withSlash(place.pathname) &&
		READ_PARAMETERS.every((name) => !asked.has(name) || asked.get(name) === made.searchParams.get(name))
	);
}

export function withSlash(path: string): string {
	return path.endsWith("/") ? path : `${path}/`;
}
