import { queryOptions } from "@tanstack/react-query";
import { apiOf } from "../api/query-client.ts";

/** The stories of an address that holds a list: "/", a section, a tag, an author. */
export function listQuery(path: string, page: number) {
	return queryOptions({
		queryKey: ["list", path, page],
		queryFn: ({ client, signal }) => apiOf(client).list(path, page, signal),
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
