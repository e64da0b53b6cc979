import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Discussion } from "../model/discussion.ts";
import { buildThreads } from "./build-threads.ts";
import { discussionQuery } from "./discussion-queries.ts";
import type { ReplyMemory } from "./reply-memory.ts";
import { useHeldReplies } from "./use-held-replies.ts";

/**
 * The comments that are shown: pages of the discussion one after the other, and this reader's own that wait. `openPage`
 * brings another page and gives the ids on it; where it does not join those at hand, the discussion starts there anew.
 */
export function useComments(storyPath: string, memory: ReplyMemory, askedPage: number) {
	const client = useQueryClient();
	const [from, setFrom] = useState(askedPage);
	const query = useInfiniteQuery(discussionQuery(storyPath, from));
	const pages = query.data?.pages;
	const published = useMemo(() => pages?.flatMap((page) => page.comments) ?? [], [pages]);
	const [held, addHeld] = useHeldReplies(memory, published);
	const comments = useMemo(() => [...published, ...held], [published, held]);
	const threads = useMemo(() => buildThreads(comments), [comments]);
	const first = pages?.[0];
	const last = pages?.at(-1);

	async function fetchPages(page: number): Promise<readonly Discussion[] | undefined> {
		if (first && last && first.page <= page && page <= last.page) return pages;
		if (page === (last?.page ?? 0) + 1) return (await query.fetchNextPage({ throwOnError: true })).data?.pages;
		if (page + 1 === first?.page) return (await query.fetchPreviousPage({ throwOnError: true })).data?.pages;
		const data = await client.fetchInfiniteQuery(discussionQuery(storyPath, page));
		setFrom(page);
		return data.pages;
	}

	const openPage = async (page: number): Promise<string[]> => {
		const found = (await fetchPages(page))?.find((shown) => shown.page === page);
		return found?.comments.map(({ id }) => id) ?? [];
	};
	return { query, from, comments, threads, first, last, addHeld, openPage };
}
