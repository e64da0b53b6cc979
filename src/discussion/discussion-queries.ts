import { type InfiniteData, infiniteQueryOptions, mutationOptions, queryOptions } from "@tanstack/react-query";
import { openedStory } from "../api/opened-stories.ts";
import { apiOf } from "../api/query-client.ts";
import type { Discussion, DiscussionOrder, OutlinedComment } from "../model/discussion.ts";
import type { ReplyInput } from "../model/reply.ts";
import type { CommentReport } from "../model/report.ts";

/** The key of a story's discussion, from whatever page it is read. */
export function discussionKey(path: string) {
	return ["discussion", path] as const;
}

/** A story's discussion, page after page from the one given, and the earlier ones before it. */
export function discussionQuery(path: string, from = 1, order: DiscussionOrder = "oldest") {
	return infiniteQueryOptions({
		queryKey: [...discussionKey(path), from, order],
		queryFn: async ({ client, pageParam, signal }) => {
			const opened = pageParam === 1 ? openedStory(client, path)?.discussion : undefined;
			return opened ?? apiOf(client).discussion(path, pageParam, order, signal);
		},
		initialPageParam: from,
		getNextPageParam: (last) => (last.page < last.pages ? last.page + 1 : undefined),
		getPreviousPageParam: (first) => (first.page > 1 ? first.page - 1 : undefined),
		refetchOnWindowFocus: unlessWhole,
		refetchOnReconnect: unlessWhole,
	});
}

/** What is new is told before it is drawn (`use-news.ts`); what is not there, or a copy, is asked for anew by itself. */
function unlessWhole({ state: { data } }: { state: { data?: { pages: Discussion[] } | undefined } }) {
	return data?.pages.every(({ asOf }) => asOf === undefined) ? false : "always";
}

/** The shape of a story's whole discussion, without its words. */
export function outlineQuery(path: string) {
	return queryOptions({
		queryKey: ["outline", path],
		queryFn: ({ client, signal }) => apiOf(client).outline(path, signal),
	});
}

/** Some comments of a story's outline: those that are here already, and the pages of the others. */
export function commentsQuery(path: string, wanted: readonly OutlinedComment[]) {
	return queryOptions({
		queryKey: ["comments", path, wanted.map(({ id }) => id)],
		queryFn: async ({ client, signal }) => {
			const known = client.getQueriesData<InfiniteData<Discussion>>({ queryKey: discussionKey(path) });
			const here = known.flatMap(([, data]) => data?.pages ?? []).flatMap(({ comments }) => comments);
			const byId = new Map(here.map((comment) => [comment.id, comment]));
			const missing = new Set(wanted.filter(({ id }) => !byId.has(id)).map(({ page }) => page));
			const api = apiOf(client);
			const pages = await Promise.all([...missing].map((page) => api.discussion(path, page, "oldest", signal)));
			for (const comment of pages.flatMap(({ comments }) => comments)) byId.set(comment.id, comment);
			return wanted.flatMap(({ id }) => byId.get(id) ?? []);
		},
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

/** Tells the editors of a comment, under an idempotency key: the same key again is the same report. */
export const sendReport = mutationOptions({
	mutationKey: ["report"],
	mutationFn: (
		{ path, id, report, key }: { path: string; id: string; report: CommentReport; key: string },
		{ client },
	) => apiOf(client).reportComment(path, id, report, key),
});
