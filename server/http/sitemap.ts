import type { Newsroom } from "../newsroom/newsroom.ts";
import { element } from "./xml.ts";

/** The most addresses that one sitemap may have (sitemaps.org). */
export const SITEMAP_LIMIT = 50_000;

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * Every address of the paper for search engines: one sitemap, or an index of parts where there are too many for one.
 * With `part` the part of that number, undefined where there is none.
 */
export async function buildSitemap(
	newsroom: Newsroom,
	origin: string,
	part?: number,
	limit = SITEMAP_LIMIT,
): Promise<string | undefined> {
	const at = (path: string) => new URL(path, origin).href;
	const from = part === undefined ? 0 : (part - 1) * limit;
	const entries: string[] = [];
	let count = 0;
	for await (const { path, changed } of newsroom.addresses()) {
		if (count >= from && count < from + limit) {
			entries.push(`<url>${element("loc", at(path))}${element("lastmod", changed)}</url>`);
		}
		count += 1;
	}
	const isWhole = count <= limit;
	if (part === undefined) return isWhole ? urlSet(entries) : index(Math.ceil(count / limit), at);
	return !isWhole && entries.length > 0 ? urlSet(entries) : undefined;
}

function urlSet(entries: string[]): string {
	return `${DECLARATION}\n<urlset ${NAMESPACE}>\n${entries.join("\n")}\n</urlset>\n`;
}

function index(parts: number, at: (path: string) => string): string {
	const entries = Array.from(
		{ length: parts },
		(_, part) => `<sitemap>${element("loc", at(`/sitemap-${part + 1}.xml`))}</sitemap>`,
	);
	return `${DECLARATION}\n<sitemapindex ${NAMESPACE}>\n${entries.join("\n")}\n</sitemapindex>\n`;
}

/** Search has no end of addresses, and sending a reply is nothing to crawl; the rest is for everyone. */
export function buildRobots(origin: string): string {
	return `User-agent: *\nDisallow: /search\nDisallow: /api/replies/\nDisallow: /api/unlock/\n\nSitemap: ${origin}/sitemap.xml\n`;
}
