export type PageKind = "front" | "list" | "search" | "story";

/** What kind of page an address of the paper holds. Whatever is no list and no search is a story's. */
export function pageKindOf(pathname: string): PageKind {
	if (/^\/(?:page\/[^/]+\/?)?$/.test(pathname)) return "front";
	if (/^\/(?:category|tag|author)\//.test(pathname)) return "list";
	return /^\/search\/?$/.test(pathname) ? "search" : "story";
}
