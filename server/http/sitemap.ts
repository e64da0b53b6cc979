import type { AddressParts, Newsroom, NewsroomAddress } from "../newsroom/newsroom.ts";
import { element } from "./xml.ts";

/**
 * The most addresses in one sitemap. More are allowed (50,000, sitemaps.org), but with these no answer takes longer
 * because the archive has grown.
 */
export const SITEMAP_LIMIT = 1_000;

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * Every address of the paper for search engines: one sitemap, or an index of parts where there are too many for one.
 * With `part` the part of that number, counted from 1; undefined where there is none. `limit` is the most addresses in
 * one.
 */
export async function buildSitemap(
	newsroom: Newsroom,
	origin: string,
	part?: number,
	limit = SITEMAP_LIMIT,
): Promise<string | undefined> {
	const at = (path: string) => new URL(path, origin).href;
	const addresses = newsroom.addressParts ?? (await gatherAddresses(newsroom));
	const count = await addresses.count();
	const parts = count > limit ? Math.ceil(count / limit) : 0;
	if (part === undefined) return parts === 0 ? urlSet(await addresses.read(0, limit), at) : index(parts, at);
	return part <= parts ? urlSet(await addresses.read((part - 1) * limit, limit), at) : undefined;
}

/** Of a newsroom that can't find a few of its addresses alone. */
async function gatherAddresses(newsroom: Newsroom): Promise<AddressParts> {
	const all = await Array.fromAsync(newsroom.addresses());
	return { count: async () => all.length, read: async (offset, limit) => all.slice(offset, offset + limit) };
}

function urlSet(addresses: readonly NewsroomAddress[], at: (path: string) => string): string {
	const entries = addresses.map(
		({ path, changed }) => `<url>${element("loc", at(path))}${element("lastmod", changed)}</url>`,
	);
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
	return `User-agent: *\nDisallow: /search\nDisallow: /api/replies/\nDisallow: /api/reports/\nDisallow: /api/unlock/\n\nSitemap: ${origin}/sitemap.xml\n`;
}
