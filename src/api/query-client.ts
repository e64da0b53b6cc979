import { QueryClient } from "@tanstack/react-query";
import { Failure, type FailureKind } from "../model/failure.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { holdOpened } from "./opened-stories.ts";

const apis = new WeakMap<QueryClient, NewsroomApi>();

/** What is worth asking again; the rest would give the same answer. */
const RETRIABLE: readonly FailureKind[] = ["timeout", "busy", "server"];

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
				retry: (count, error) => !isServer && count < 2 && error instanceof Failure && RETRIABLE.includes(error.kind),
				retryDelay: (count) => 300 * 2 ** count * (0.5 + Math.random()),
			},
			mutations: { networkMode: "always", retry: false },
		},
	});
	holdOpened(client);
	apis.set(client, api);
	return client;
}

/** The newsroom behind a client; queries use it as `apiOf(client).story(…)`. */
export function apiOf(client: QueryClient): NewsroomApi {
	const api = apis.get(client);
	if (!api) throw new Error("This QueryClient was not made by createQueryClient.");
	return api;
}
