import type { QueryClient } from "@tanstack/react-query";

/** What was fetched for a page, as it stands in the page's HTML: the key and data of each query. */
export type Fetched = {
	key: readonly unknown[];
	data: unknown;
	/** When, in milliseconds; without it as fresh as the page. */
	at?: number;
};

/**
 * Takes what a client has fetched. The page of a copy stays the same file until what it shows changes: it goes without
 * times.
 */
export function takeFetched(client: QueryClient, { hasTimes }: { hasTimes: boolean }): Fetched[] {
	return client
		.getQueryCache()
		.getAll()
		.filter(({ state }) => state.status === "success")
		.map(({ queryKey: key, state: { data, dataUpdatedAt } }) => ({
			key,
			data,
			...(hasTimes && { at: dataUpdatedAt }),
		}));
}

/** Gives a client what another one has fetched. What has no time was just had with its page, `now`. */
export function giveFetched(client: QueryClient, fetched: readonly Fetched[], now: number): void {
	for (const { key, data, at } of fetched) client.setQueryData(key, data, { updatedAt: at ?? now });
}
