import { queryOptions } from "@tanstack/react-query";
import { fetchWeight } from "../api/fetch-weight.ts";

/** What a picture's file weighs, in bytes; null where that can't be told. */
export function weightQuery(address: string) {
	return queryOptions({
		queryKey: ["weight", address],
		queryFn: ({ signal }) => fetchWeight(address, signal),
		staleTime: Number.POSITIVE_INFINITY,
	});
}
