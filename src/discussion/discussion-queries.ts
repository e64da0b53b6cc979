import { infiniteQueryOptions, mutationOptions } from "@tanstack/react-query";
import { openedStory } from "../api/opened-stories.ts";
import { apiOf } from "../api/query-client.ts";
import type { ReplyInput } from "../model/reply.ts";

/** A story's discussion, page after page. */
export function discussionQuery(path: string) {
	return infiniteQueryOptions({
		queryKey: ["discussion", path],
		queryFn: async ({ client, pageParam, signal }) => {
			const opened = pageParam === 1 ? openedStory(client, path)?.discussion : undefined;
			return opened ?? apiOf(client).discussion(path, pageParam, signal);
		},
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
