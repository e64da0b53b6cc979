import {
	buildScriptCsp,
	FILE_CSP,
	PAGE_HEADERS,
	SECURITY_HEADERS,
	STRICT_TRANSPORT,
} from "../http/security-headers.ts";
import { CACHE_CONTROL } from "../http/text-answer.ts";

export type Redirect = { from: string; to: string };

/** Where a WordPress site has its feeds, and feed readers still ask for them. */
const FEEDS: readonly Redirect[] = ["", "/category/:name", "/tag/:name", "/author/:name"].flatMap((list) =>
	["/feed", "/feed/"].map((feed) => ({ from: `${list}${feed}`, to: `${list}/feed.xml` })),
);

/** The page's own policy stands in the page; only a header can say who may frame it. */
const PAGE_CSP = "frame-ancestors 'none'";

const { "cross-origin-resource-policy": SAME_ORIGIN = "same-origin", ...EVERYWHERE } = SECURITY_HEADERS;

type Rule = { path: string; headers: Record<string, string> };

/**
 * Headers by path, no header twice for one path but for the policy: hosts join what two rules say, and two policies hold
 * both. Pages have no rule of their own, as their addresses have no pattern in common: so nothing but their policy keeps
 * them from being taken for a part of other sites; hosts of files let them be asked for again each time.
 */
function buildRules(isSecure: boolean): Rule[] {
	const file = (cacheControl: string, origin: string, policy = FILE_CSP) => ({
		"cache-control": cacheControl,
		"content-security-policy": policy,
		"cross-origin-resource-policy": origin,
	});
	const scriptCsp = buildScriptCsp({ isSecure });
	return [
		{
			path: "/*",
			headers: {
				...EVERYWHERE,
				...PAGE_HEADERS,
				...(isSecure && { "strict-transport-security": STRICT_TRANSPORT }),
				"content-security-policy": PAGE_CSP,
			},
		},
		{ path: "/assets/*", headers: file(CACHE_CONTROL.unchanging, SAME_ORIGIN, scriptCsp) },
		{ path: "/service-worker.js", headers: file(CACHE_CONTROL.revalidated, SAME_ORIGIN, scriptCsp) },
		{ path: "/pictures/*", headers: file(CACHE_CONTROL.unchanging, "cross-origin") },
		{ path: "/media/*", headers: file(CACHE_CONTROL.file, "cross-origin") },
		{ path: "/icon.svg", headers: file(CACHE_CONTROL.file, "cross-origin") },
		{ path: "/api/*", headers: file(CACHE_CONTROL.story, SAME_ORIGIN) },
	];
}

/** What hosts of files read beside the files, by name: Netlify and Cloudflare Pages, Vercel, GitHub Pages. */
export function buildHostFiles(
	moved: readonly Redirect[],
	{ isSecure }: { isSecure: boolean },
): Record<string, string> {
	const rules = buildRules(isSecure);
	return {
		_headers: `${rules.map(({ path, headers }) => [path, ...lines(headers)].join("\n")).join("\n\n")}\n`,
		_redirects: `${[...moved, ...FEEDS].map(({ from, to }) => `${from} ${to} 301`).join("\n")}\n`,
		"vercel.json": `${JSON.stringify(vercel(moved, rules), null, "\t")}\n`,
		".nojekyll": "",
	};
}

function lines(headers: Record<string, string>): string[] {
	return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}

/** Vercel's own form; `cleanUrls` lets /search be answered with search.html. */
function vercel(moved: readonly Redirect[], rules: readonly Rule[]) {
	return {
		cleanUrls: true,
		headers: rules.map(({ path, headers }) => ({
			source: path.replace("*", "(.*)"),
			headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
		})),
		redirects: [
			...moved.map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
			...FEEDS.map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
		],
	};
}
