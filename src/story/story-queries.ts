import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { apiOf } from "../api/query-client.ts";
import type { StoryList, StorySummary } from "../model/story.ts";

export function storyQuery(path: string) {
	return queryOptions({
		queryKey: ["story", path],
		queryFn: ({ client, signal }) => apiOf(client).story(path, signal),
	});
}

export function similarStoriesQuery(path: string) {
	return queryOptions({
		queryKey: ["similar", path],
		queryFn: ({ client, signal }) => apiOf(client).similar(path, signal),
		staleTime: 10 * 60_000,
	});
}

/** What lists and cards seen before already tell of a story: enough to draw its head while the rest is on its way. */
export function knownSummary(client: QueryClient, path: string): StorySummary | undefined {
	const lists = client.getQueriesData<StoryList>({ queryKey: ["list"] }).flatMap(([, list]) => list?.stories ?? []);
	const similar = client
		.getQueriesData<StorySummary[]>({ queryKey: ["similar"] })
		.flatMap(([, stories]) => stories ?? []);
	return [...lists, ...similar].find((summary) => summary.path === path);
}
