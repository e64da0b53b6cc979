import * as v from "valibot";
import type { NewsroomAddress } from "../../newsroom.ts";
import type { WpClient } from "../client/wp-client.ts";
import { wpLink, wpTerm } from "../client/wp-types.ts";
import { authorPath, tagPath } from "./build-story.ts";
import type { FactsReader } from "./read-facts.ts";
import type { SitePaths } from "./site-paths.ts";

const PER_PAGE = 100;
/** A million stories. */
const MOST_PAGES = 10_000;
/** Every address may be minutes old; in milliseconds. */
const FRESH_FOR = 5 * 60_000;

const wpAddress = v.object({
	id: v.number(),
	link: wpLink,
	modified_gmt: v.fallback(v.optional(v.string()), undefined),
});

/** Every address of a WordPress newsroom: the front page, sections, authors, tags, posts, pages. */
export function createReadAddresses(client: WpClient, facts: FactsReader, paths: SitePaths) {
	/** Pages of a list one after the other, so that only one is held. */
	async function* all<Item>(
		route: string,
		query: Record<string, string | boolean>,
		schema: v.GenericSchema<unknown, Item>,
	) {
		for (let page = 1, pages = 1; page <= pages; page += 1) {
			const answer = await client.readList(route, { ...query, per_page: PER_PAGE, page }, schema, {
				freshFor: FRESH_FOR,
			});
			// A site that says more than it has would be asked without end.
			pages = answer.data.length === 0 ? 0 : Math.min(answer.totalPages, MOST_PAGES);
			yield* answer.data;
		}
	}

	return async function* readAddresses(): AsyncIterable<NewsroomAddress> {
		const seen = new Set<string>();
		const once = (address: NewsroomAddress): NewsroomAddress[] => {
			if (seen.has(address.path)) return [];
			seen.add(address.path);
			return [address];
		};
		yield* once({ kind: "front", path: "/" });
		const { byId } = await facts.sections();
		for (const { path } of byId.values()) yield* once({ kind: "section", path });
		for (const { slug } of (await facts.users()).values()) yield* once({ kind: "author", path: authorPath(slug) });
		for await (const { slug } of all("/wp/v2/tags", { hide_empty: true, _fields: "id,name,slug,taxonomy" }, wpTerm)) {
			yield* once({ kind: "tag", path: tagPath(slug) });
		}
		for (const kind of ["posts", "pages"]) {
			const query = { ignore_sticky: true, orderby: "date", _fields: "id,link,modified_gmt" };
			for await (const { link, modified_gmt } of all(`/wp/v2/${kind}`, query, wpAddress)) {
				const changed = modified_gmt && `${modified_gmt.slice(0, 19)}Z`;
				yield* once({ kind: "story", path: paths.pathOfPermalink(link), ...(changed && { changed }) });
			}
		}
	};
}
