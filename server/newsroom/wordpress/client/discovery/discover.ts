import { Failure } from "../../../../../src/model/failure.ts";
import { buildApiUrl } from "../api-root.ts";
import { noApi } from "../failure-of-status.ts";
import { followRedirects, redirectOf } from "../http/follow-redirects.ts";
import { isLoginPage, isRelatedHost, isSameSite, isWeb } from "../http/same-site.ts";
import type { Transport } from "../http/transport.ts";
import { parseJsonAnswer } from "../parse-json.ts";
import { type HomePageFacts, parseHomePage } from "./parse-home-page.ts";
import { findLink, parseLinks } from "./parse-links.ts";

/** What has to be known before a WordPress can be asked. */
export type Discovery = {
	/** Where the site really is. */
	home: string;
	/** The REST API's root. */
	root: string;
	language?: string;
	title?: string;
	/** The home page could not be had: the rest is worth asking again soon. */
	isPartial: boolean;
};

type HomePage = HomePageFacts & { home: URL; root?: URL };

const API_RELATION = "https://api.w.org/";
const MOST_REDIRECTS = 5;

/** Where a site's API is, its home is, should the address that was given be one of its pages. */
function homeOf(root: URL, given: URL): URL {
	const path = root.pathname.replace(/(?:index\.php|wp-json)?\/?$/, "").replace(/\/?$/, "/");
	const isAbove = given.pathname.startsWith(path) && isSameSite(root, given);
	return isAbove ? new URL(path, given) : given;
}

/**
 * Finds the REST API: where the home page's `Link` header or `<link>` says (the way that WordPress documents), else
 * at the two usual places. Throws `Failure`, `bad-answer` where there is none.
 */
export async function discover(
	given: URL,
	options: {
		transport: Transport;
		headers: Record<string, string>;
		/** What was found the last time: what the home page said then holds while it can't be had. */
		before: Discovery | undefined;
		log: (line: string) => void;
		now: () => number;
	},
): Promise<Discovery> {
	const page = await fetchHomePage();
	const home = page?.home ?? (options.before ? new URL(options.before.home) : given);
	if (page?.root) return build(page, page.root);
	for (const root of [new URL("wp-json/", home), new URL("?rest_route=/", home)]) {
		if (await isApi(root)) return build(page, root);
	}
	throw new Failure("bad-answer", noApi(new URL("wp-json/", home)));

	function build(page: HomePage | undefined, root: URL): Discovery {
		const { language, title } = page ?? options.before ?? {};
		return {
			home: homeOf(root, home).href,
			root: root.href,
			isPartial: page === undefined,
			...(language !== undefined && { language }),
			...(title !== undefined && { title }),
		};
	}

	/** Undefined where there is no page to be had; throws only when the host can't be reached at all. */
	async function fetchHomePage(): Promise<HomePage | undefined> {
		try {
			const { timeouts } = options.transport;
			const request = {
				method: "GET",
				url: given,
				headers: { ...options.headers, Accept: "text/html,application/xhtml+xml" },
				timeout: timeouts.read,
				maxBytes: 1024 * 1024,
				isCut: true,
			} as const;
			const answer = await options.transport.read((exchange) =>
				followRedirects(exchange, request, MOST_REDIRECTS, (to) => isSameSite(to, given) && !isLoginPage(to)),
			);
			const to = redirectOf(answer);
			if (to) {
				options.log(
					`The home page ${given.href} redirects to ${to.origin}${to.pathname}; if the site is there, give that address.`,
				);
				return undefined;
			}
			// A page that is refused or under construction may still name the API.
			const html = new TextDecoder().decode(answer.body);
			const facts = answer.status === 200 ? parseHomePage(html) : {};
			const linked = findLink(parseLinks(answer.headers.get("link")), API_RELATION)?.href ?? facts.apiHref;
			const home = new URL(`${answer.url.origin}${given.pathname}`);
			const root = parseRoot(linked, answer.url, home);
			if (answer.status !== 200 && !root) return undefined;
			return { ...facts, home, ...(root && { root }) };
		} catch (error) {
			if (!(error instanceof Failure) || error.kind === "offline") throw error;
			return undefined;
		}
	}

	async function isApi(root: URL): Promise<boolean> {
		const { transport, headers } = options;
		const request = {
			method: "GET",
			url: buildApiUrl(root, "/", "_fields=namespaces"),
			headers: { ...headers, Accept: "application/json" },
			timeout: transport.timeouts.read,
			maxBytes: 4 * 1024 * 1024,
		} as const;
		const answer = await transport.read((exchange) =>
			followRedirects(exchange, request, 3, (to) => isSameSite(to, root) && !isLoginPage(to)),
		);
		try {
			const { json } = parseJsonAnswer(answer, options.now(), "/");
			return typeof json === "object" && json !== null && !Array.isArray(json);
		} catch (error) {
			// An API that is closed is found; who asks for something will hear that it is closed.
			return (
				error instanceof Failure &&
				error.cause !== undefined &&
				(error.kind === "refused" || error.kind === "not-found")
			);
		}
	}
}

/**
 * The API's root as the page names it, if it is of the same site or a host above or below. It is asked where the page
 * itself was had: sites behind a proxy often name themselves with "http:" or "www.".
 */
function parseRoot(href: string | undefined, page: URL, home: URL): URL | undefined {
	const root = href === undefined ? null : URL.parse(href, page);
	if (!root || !isWeb(root)) return undefined;
	if (isSameSite(root, home)) return new URL(`${home.origin}${root.pathname}${root.search}`);
	return isRelatedHost(root, home) && root.protocol === "https:" ? root : undefined;
}
