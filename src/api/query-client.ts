import { onlineManager, type Query, QueryClient } from "@tanstack/react-query";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { holdOpened } from "./opened-stories.ts";

const apis = new WeakMap<QueryClient, NewsroomApi>();

/** The cache of everything asked, over one newsroom. The server makes one for each request, the browser one for good. */
export function createQueryClient(api: NewsroomApi): QueryClient {
	const isServer = typeof window === "undefined";
	const client = new QueryClient({
		defaultOptions: {
			queries: {
				staleTime: 60_000,
				gcTime: isServer ? Number.POSITIVE_INFINITY : 30 * 60_000,
				// navigator.onLine is a hint only: ask, and let the request say whether there is a network.
				networkMode: "always",
				// Asking again is the business of what asks (`ask-again.ts`).
				retry: false,
				refetchOnReconnect: whetherToRefresh,
				refetchOnWindowFocus: whetherToRefresh,
			},
			mutations: { networkMode: "always", retry: false },
		},
	});
	// It takes every page to begin with a network, and would not hear of the network that comes later.
	if (!isServer) onlineManager.setOnline(navigator.onLine);
	holdOpened(client);
	apis.set(client, api);
	return client;
}

/** Of what is on the screen, what is old is asked for anew when the reader comes back; a copy is old from its first day. */
function whetherToRefresh(query: Pick<Query, "state">): boolean | "always" {
	return isCopy(query) ? "always" : true;
}

function isCopy({ state: { data } }: Pick<Query, "state">): boolean {
	const { asOf, pages } = (data ?? {}) as { asOf?: string; pages?: { asOf?: string }[] | number };
	return asOf !== undefined || (Array.isArray(pages) && pages.some((page) => page.asOf !== undefined));
}

/** Asks anew for the copies that are on the screen, once; for others when they come there. Says whether any is one still. */
export async function refreshCopies(client: QueryClient): Promise<boolean> {
	await client.invalidateQueries({ predicate: isCopy }, { cancelRefetch: false });
	return client.getQueryCache().findAll({ type: "active", predicate: isCopy }).length > 0;
}

/** The newsroom behind a client; queries use it as `apiOf(client).story(…)`. */
export function apiOf(client: QueryClient): NewsroomApi {
	const api = apis.get(client);
	if (!api) throw new Error("This QueryClient was not made by createQueryClient.");
	return api;
}
