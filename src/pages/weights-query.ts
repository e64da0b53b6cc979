import { queryOptions } from "@tanstack/react-query";
import { fetchWeights } from "../api/fetch-weights.ts";

/** What the stories of a list weigh. */
export function weightsQuery(path: string) {
	return queryOptions({
		queryKey: ["weights", path],
		queryFn: ({ signal }) => fetchWeights(path, signal),
	});
}
