import { queryOptions } from "@tanstack/react-query";
import { apiOf } from "../api/query-client.ts";
import type { StoryList } from "../model/story.ts";

/**
 * The stories of an address that holds a list: "/", a section, a tag, an author. The front page says itself what is new,
 * and moves nothing until the reader wants it; but an old copy gives way to the paper as soon as that can be had.
 */
export function listQuery(path: string, page: number) {
	return queryOptions({
		queryKey: ["list", path, page],
		queryFn: ({ client, signal }) => apiOf(client).list(path, page, signal),
		...(path === "/" &&
			page === 1 && {
				refetchOnMount: ifCopy,
				refetchOnWindowFocus: ifCopy,
				refetchOnReconnect: ifCopy,
			}),
	});
}

export function searchQuery(query: string, page: number) {
	return queryOptions({
		queryKey: ["search", query, page],
		queryFn: ({ client, signal }) => apiOf(client).search(query, page, signal),
	});
}

export const mastheadQuery = queryOptions({
	queryKey: ["masthead"],
	queryFn: ({ client, signal }) => apiOf(client).masthead(signal),
	staleTime: Number.POSITIVE_INFINITY,
});

function ifCopy({ state: { data } }: { state: { data: StoryList | undefined } }): false | "always" {
	return data?.asOf !== undefined && "always";
}
