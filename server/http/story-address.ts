/**
 * Whether a story may stand at a path: only there is something posted. A list, a page of one, search, a feed and a
 * file are read and nothing else.
 */
export function isStoryAddress(pathname: string): boolean {
	if (/^\/(?:page|category|tag|author|api|assets|pictures|media)\//.test(pathname)) return false;
	if (pathname === "/" || /^\/(?:search|healthz)\/?$/.test(pathname) || /\/feed\/?$/.test(pathname)) return false;
	return pathname.endsWith("/") || !pathname.slice(pathname.lastIndexOf("/")).includes(".");
}
