import type { GenericSchema } from "valibot";
import { Failure } from "../../../../../src/model/failure.ts";
import type { FindSite } from "../discovery/find-site.ts";
import { type ParseItems, parseItem } from "../parse-items.ts";
import type { ReadApi } from "../read-api.ts";
import type { WpAnswer, WpClient, WpQuery, WpReadOptions } from "../wp-client.ts";
import { formatQuery } from "../wp-url.ts";
import type { KeptReader } from "./kept-reader.ts";

/** What is read of the REST API, by way of what is kept. */
export function createApiMethods(options: {
	reader: KeptReader;
	findSite: FindSite;
	readApi: ReadApi;
	parseItems: ParseItems;
}): Pick<WpClient, "readItem" | "readList" | "readOnce" | "offerList"> {
	const { reader, findSite, readApi, parseItems } = options;

	async function ask(route: string, query: string, more: { etag?: string | undefined; isOnce?: boolean }) {
		const { root } = await findSite.find();
		try {
			return await readApi({ root: new URL(root), route, query, ...more });
		} catch (error) {
			if (error instanceof Failure && error.kind === "bad-answer") findSite.doubt();
			throw error;
		}
	}

	return {
		async readItem<Item>(
			route: string,
			query: WpQuery,
			schema: GenericSchema<unknown, Item>,
			readOptions: WpReadOptions = {},
		): Promise<WpAnswer<Item>> {
			const asked = formatQuery(query);
			const kept = await reader.read({
				request: `item ${route}?${asked}`,
				ask: (etag) => ask(route, asked, { etag }),
				parse: (text) => parseItem(JSON.parse(text), schema, route),
				schema,
				...readOptions,
			});
			return { ...kept, total: 1, totalPages: 1 };
		},

		async readList<Item>(
			route: string,
			query: WpQuery,
			schema: GenericSchema<unknown, Item>,
			readOptions: WpReadOptions = {},
		): Promise<WpAnswer<Item[]>> {
			const asked = formatQuery(query);
			const kept = await reader.read({
				request: `list ${route}?${asked}`,
				ask: (etag) => ask(route, asked, { etag }),
				parse: (text) => parseItems(JSON.parse(text), schema, route),
				schema,
				...readOptions,
			});
			return { ...kept, total: kept.total ?? kept.data.length, totalPages: kept.totalPages ?? 1 };
		},

		offerList(route, query, { data, fetchedAt = 0 }, schema, about = []) {
			const request = `list ${route}?${formatQuery(query)}`;
			const parse = (text: string) => parseItems(JSON.parse(text), schema, route);
			reader.offer({ request, parse, schema }, { text: JSON.stringify(data), data, about, fetchedAt });
		},

		async readOnce(route, query, schema) {
			const fresh = await ask(route, formatQuery(query), { isOnce: true });
			if (fresh === "unchanged") throw new Failure("bad-answer", "WordPress answered what was not asked.");
			return parseItem(JSON.parse(fresh.text), schema, route);
		},
	};
}
