import { infiniteQueryOptions, mutationOptions } from "@tanstack/react-query";
import { openedStory } from "../api/opened-stories.ts";
import { apiOf } from "../api/query-client.ts";
import type { ReplyInput } from "../model/reply.ts";

/** The key of a story's discussion, from whatever page it is read. */
export function discussionKey(path: string) {
	return ["discussion", path] as const;
}

/** A story's discussion, page after page from the one given, and the earlier ones before it. */
export function discussionQuery(path: string, from = 1) {
	return infiniteQueryOptions({
		queryKey: [...discussionKey(path), from],
		queryFn: async ({ client, pageParam, signal }) => {
			const opened = pageParam === 1 ? openedStory(client, path)?.discussion : undefined;
			return opened ?? apiOf(client).discussion(path, pageParam, signal);
		},
		initialPageParam: from,
		getNextPageParam: (last) => (last.page < last.pages ? last.page + 1 : undefined),
		getPreviousPageParam: (first) => (first.page > 1 ? first.page - 1 : undefined),
	});
}

/** The comments of a story that have these words. */
export function findCommentsQuery(path: string, query: string) {
	return infiniteQueryOptions({
		queryKey: ["find-comments", path, query],
		queryFn: ({ client, pageParam, signal }) => apiOf(client).findComments(path, query, pageParam, signal),
		initialPageParam: 1,
		getNextPageParam: (last) => (last.page < last.pages ? last.page + 1 : undefined),
	});
}

/** Sends a reply under its idempotency key: the same key again stores nothing twice. */
export const sendReply = mutationOptions({
	mutationKey: ["reply"],
	mutationFn: ({ path, input, key }: { path: string; input: ReplyInput; key: string }, { client }) =>
		apiOf(client).reply(path, input, key),
});
