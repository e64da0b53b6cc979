import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { keepOpened, openedStory } from "../api/opened-stories.ts";
import { apiOf } from "../api/query-client.ts";
import type { UnlockOutcome } from "../model/newsroom-api.ts";
import type { StoryList, StorySummary } from "../model/story.ts";

export function storyQuery(path: string) {
	return queryOptions({
		queryKey: ["story", path],
		queryFn: async ({ client, signal }) => openedStory(client, path)?.story ?? apiOf(client).story(path, signal),
	});
}

/** Tries a password, and keeps what it opened with this tab. No mutation, which would keep the password too. */
export async function unlockStory(client: QueryClient, path: string, password: string): Promise<UnlockOutcome> {
	const outcome = await apiOf(client).unlock(path, password);
	if (outcome.kind === "opened") keepOpened(client, path, outcome);
	return outcome;
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
