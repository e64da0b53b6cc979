import { Failure } from "../../../../src/model/failure.ts";

/** A site's home as the client needs it: ending in a slash, without query and fragment. */
export function normalHome(given: URL): URL {
	const home = new URL(given);
	home.search = "";
	home.hash = "";
	if (!home.pathname.endsWith("/")) home.pathname += "/";
	return home;
}

/** The address of a path below home ("/2026/11/22/slug/", "?p=17"); never one of another site or above home. */
export function buildSiteUrl(home: URL, pathAndQuery: string): URL {
	const url = URL.parse(home.href + pathAndQuery.replace(/^[/\\]+/, ""));
	if (!url || url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) {
		throw new Failure("not-found", `${home.host} has no such address.`);
	}
	url.hash = "";
	return url;
}
