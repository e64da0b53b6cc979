export type PageKind = "front" | "list" | "search" | "device" | "story";

/** What kind of page an address of the paper holds. Whatever is none of the others is a story's. */
export function pageKindOf(pathname: string): PageKind {
	if (/^\/(?:page\/[^/]+\/?)?$/.test(pathname)) return "front";
	if (/^\/(?:category|tag|author)\//.test(pathname)) return "list";
	if (/^\/on-this-device\/?$/.test(pathname)) return "device";
	return /^\/search\/?$/.test(pathname) ? "search" : "story";
}
