/*
 * The REST API's root has two forms: "https://example.org/wp-json/" where the site has pretty permalinks, and
 * "https://example.org/index.php?rest_route=/" where it has plain ones.
 */

const ROUTE_PARAMETER = "rest_route";

/** The address of a route ("/wp/v2/posts/17") with an already formatted query. */
export function buildApiUrl(root: URL, route: string, query = ""): URL {
	const url = new URL(root);
	const others = [...url.searchParams].filter(([name]) => name !== ROUTE_PARAMETER);
	const rest = [others.length > 0 ? new URLSearchParams(others).toString() : "", query];
	if (url.searchParams.has(ROUTE_PARAMETER)) {
		rest.unshift(`${ROUTE_PARAMETER}=${encodeURI(route).replace(/[?&#+]/g, encodeURIComponent)}`);
	} else {
		const base = url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`;
		url.pathname = base + route.replace(/^\/+/, "");
	}
	url.hash = "";
	url.search = rest.filter((part) => part !== "").join("&");
	return url;
}

/** The route that an address of the API names ("/wp/v2/posts/17"); undefined for what is no plain route. */
export function routeOf(url: URL, root: URL | undefined): string | undefined {
	const named = url.searchParams.get(ROUTE_PARAMETER);
	const route = (named ?? routeInPath(url.pathname, root))?.replace(/\/+$/, "");
	return route !== undefined && /^(\/[\w%-]+)+$/.test(route) ? route : undefined;
}

function routeInPath(path: string, root: URL | undefined): string | undefined {
	const base = root?.pathname ?? "";
	if (base.length > 1 && path.startsWith(base)) return `/${path.slice(base.length).replace(/^\/+/, "")}`;
	const start = path.indexOf("/wp/v2/");
	return start < 0 ? undefined : path.slice(start);
}
