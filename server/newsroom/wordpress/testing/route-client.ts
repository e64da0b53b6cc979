import { Failure } from "../../../../src/model/failure.ts";
import type { WpAnswer, WpClient, WpQuery } from "../client/wp-client.ts";

/** What a route answers; a list with its total, where that differs from its length. */
export type RouteAnswer = { data: unknown; total?: number; totalPages?: number; asOf?: string };
export type Route = (query: WpQuery) => RouteAnswer | undefined;

/** A client without network: each route of `routes` answers, all others are not found. `asked` are the requests. */
export function createRouteClient(routes: Record<string, Route>, over: Partial<WpClient> = {}) {
	const asked: string[] = [];

	async function answer<Data>(route: string, query: WpQuery): Promise<WpAnswer<Data>> {
		asked.push(route);
		const found = routes[route]?.(query);
		if (!found) throw new Failure("not-found", `Nothing at ${route}.`);
		const length = Array.isArray(found.data) ? found.data.length : 1;
		return { total: length, totalPages: 1, ...found, data: found.data as Data };
	}

	const unused = () => Promise.reject(new Error("Not in this test."));
	const client: WpClient = {
		home: new URL("https://paper.example/"),
		site: async () => ({
			name: "The Paper",
			description: "",
			language: "en",
			timeZone: "Etc/UTC",
			hasPlugin: false,
		}),
		readItem: (route, query) => answer(route, query),
		readList: (route, query) => answer(route, query),
		offerList: () => undefined,
		readOnce: async <Item>(route: string, query: WpQuery) => (await answer<Item>(route, query)).data,
		lookUp: async () => ({ kind: "missing" }),
		readPage: unused,
		send: unused,
		submitForm: unused,
		notes: { get: () => undefined, set: () => undefined },
		forget: () => undefined,
		changes: () => 0,
		close: async () => undefined,
		...over,
	} as WpClient;
	return { client, asked };
}
