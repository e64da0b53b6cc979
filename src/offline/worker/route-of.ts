/**
 * Which requests the worker answers, and how; undefined: they are the browser's own. Only what is read (GET) and can
 * be kept: no searches, no files for programs, nothing of another host but its pictures while there is no network.
 */
export function routeOf(
	request: Pick<Request, "method" | "url" | "mode" | "destination">,
	{ origin, isOnline }: { origin: string; isOnline: boolean },
): "page" | "json" | "picture" | "texts" | undefined {
	if (request.method !== "GET") return undefined;
	const url = new URL(request.url);
	const isOwn = url.origin === origin;
	if (request.destination === "image") return isOwn || !isOnline ? "picture" : undefined;
	if (!isOwn) return undefined;
	if (request.mode === "navigate") return isPage(url.pathname) ? "page" : undefined;
	if (/^\/assets\/texts-[^/]+\.js$/.test(url.pathname)) return "texts";
	const isKeepable = /^\/api\/(?:masthead\.json$|(?:list|story|similar|discussion|outline)\/)/.test(url.pathname);
	return isKeepable && url.search === "" ? "json" : undefined;
}

/** Addresses with an ending are files. */
function isPage(pathname: string): boolean {
	return !pathname.slice(pathname.lastIndexOf("/") + 1).includes(".") && !/^\/(?:healthz|hooks)\b/.test(pathname);
}
