import { PAGE_HEADERS, SECURITY_HEADERS } from "../http/security-headers.ts";
import { CACHE_CONTROL } from "../http/text-answer.ts";

export type Redirect = { from: string; to: string };

/** Where a WordPress site has its feeds, and feed readers still ask for them. */
const FEEDS: readonly Redirect[] = ["", "/category/:name", "/tag/:name", "/author/:name"].flatMap((list) =>
	["/feed", "/feed/"].map((feed) => ({ from: `${list}${feed}`, to: `${list}/feed.xml` })),
);

/** The page's own policy stands in the page; only a header can say who may frame it. */
const PAGE_CSP = "frame-ancestors 'none'";

const { "cross-origin-resource-policy": SAME_ORIGIN = "same-origin", ...EVERYWHERE } = SECURITY_HEADERS;

/**
 * Headers by path, no header twice for one path: hosts join what two rules say. Pages have no rule of their own, as
 * their addresses have no pattern in common; hosts of files let them be asked for again each time.
 */
const RULES: { path: string; headers: Record<string, string> }[] = [
	{ path: "/*", headers: { ...EVERYWHERE, ...PAGE_HEADERS, "content-security-policy": PAGE_CSP } },
	{
		path: "/assets/*",
		headers: { "cache-control": CACHE_CONTROL.unchanging, "cross-origin-resource-policy": SAME_ORIGIN },
	},
	{ path: "/pictures/*", headers: { "cache-control": CACHE_CONTROL.unchanging } },
	{ path: "/media/*", headers: { "cache-control": CACHE_CONTROL.file } },
	{
		path: "/api/*",
		headers: { "cache-control": CACHE_CONTROL.story, "cross-origin-resource-policy": SAME_ORIGIN },
	},
];

/** What hosts of files read beside the files, by name: Netlify and Cloudflare Pages, Vercel, GitHub Pages. */
export function buildHostFiles(moved: readonly Redirect[]): Record<string, string> {
	return {
		_headers: `${RULES.map(({ path, headers }) => [path, ...lines(headers)].join("\n")).join("\n\n")}\n`,
		_redirects: `${[...moved, ...FEEDS].map(({ from, to }) => `${from} ${to} 301`).join("\n")}\n`,
		"vercel.json": `${JSON.stringify(vercel(moved), null, "\t")}\n`,
		".nojekyll": "",
	};
}

function lines(headers: Record<string, string>): string[] {
	return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}

/** Vercel's own form; `cleanUrls` lets /search be answered with search.html. */
function vercel(moved: readonly Redirect[]) {
	return {
		cleanUrls: true,
		headers: RULES.map(({ path, headers }) => ({
			source: path.replace("*", "(.*)"),
			headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
		})),
		redirects: [
			...moved.map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
			...FEEDS.map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
		],
	};
}
