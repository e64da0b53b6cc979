/** Between addresses of a WordPress site and paths of this paper. */
export type SitePaths = {
	/** The path of a post or page here, from its permalink: "https://site.example/news/a/" is "/a/" where home is "…/news/". */
	pathOfPermalink(link: string): string;
	/**
	 * The path, with query and fragment where they mean something here, for an address that is the newsroom's own page;
	 * undefined for other sites, files, feeds and what only the WordPress itself can show.
	 */
	pathOf(url: URL): string | undefined;
};

/** Pages of WordPress that are no stories and no lists. */
const NOT_OURS =
	/^\/(?:wp-(?:admin|content|includes|json)(?:\/|$)|wp-[\w-]+\.php\/?$|xmlrpc\.php\/?$|index\.php\/wp-json)/i;
const FILE = /\.(?!html?\/?$|php\/?$)[a-z0-9]{2,5}$/i;
const FEED = /\/(?:feed|embed|trackback)(?:\/(?:rss2?|atom|rdf))?\/?$/i;

/**
 * @param homes every address that the site's home is known under
 * @param aliases the paths here of pages of the site that have another one there ("/topics/science/" is "/category/science/")
 */
export function createSitePaths(homes: () => readonly URL[], aliases: ReadonlyMap<string, string>): SitePaths {
	/** What follows home in a path of the site, starting with a slash; undefined outside home. */
	function belowHome({ pathname }: URL, home: URL): string | undefined {
		const prefix = home.pathname.replace(/\/$/, "");
		return pathname === prefix || pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) || "/" : undefined;
	}

	function pathOfPermalink(link: string): string {
		const url = new URL(link);
		const id = postIdOf(url);
		if (id !== undefined) return idPath(id);
		const home = homes().find((known) => isSameHost(known, url) && belowHome(url, known) !== undefined);
		return normalPath((home && belowHome(url, home)) ?? url.pathname);
	}

	function pathOf(url: URL): string | undefined {
		if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
		for (const home of homes()) {
			const below = isSameHost(home, url) ? belowHome(url, home) : undefined;
			if (below === undefined || isSitesOwn(below) || FEED.test(below) || FILE.test(below)) continue;
			const search = url.searchParams.get("s");
			if (below === "/" && search !== null) return `/search?${new URLSearchParams({ q: search })}`;
			const id = postIdOf(url);
			if (id !== undefined) return `${idPath(id)}${url.hash}`;
			if (/[?&](?:cat|author|tag|m|attachment_id|preview|rest_route|feed)=/.test(url.search)) continue;
			const path = normalPath(below);
			return `${aliases.get(path) ?? path}${url.hash}`;
		}
		return undefined;
	}

	return { pathOfPermalink, pathOf };
}

/** A path as this paper writes it: one slash at both ends, never a host, escapes in capitals as browsers make them. */
export function normalPath(pathname: string): string {
	const path = `/${pathname}/`
		.replaceAll("\\", "%5C")
		.replace(/\/{2,}/g, "/")
		.replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase());
	return path;
}

/** What only the WordPress itself can show: its log-in, its desk, its API. */
export function isSitesOwn(path: string): boolean {
	return NOT_OURS.test(path);
}

/** Where a post stands whose permalink is plain ("/?p=17"). */
export function idPath(id: number): string {
	return `/p/${id}/`;
}

/** The post of a plain permalink or a short link. */
export function postIdOf(url: URL): number | undefined {
	const id = url.searchParams.get("p") ?? url.searchParams.get("page_id") ?? "";
	return /^[1-9]\d{0,9}$/.test(id) ? Number(id) : undefined;
}

function isSameHost(one: URL, other: URL): boolean {
	const bare = ({ host }: URL) => host.replace(/^www\./, "");
	return bare(one) === bare(other);
}
