import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Discussion, DiscussionOrder } from "../model/discussion.ts";
import { orderComments } from "../model/order-threads.ts";
import type { WaitingReply } from "../model/waiting-reply.ts";
import { buildWaitingComment, waitingId } from "./build-waiting-comment.ts";
import { discussionQuery, outlineQuery } from "./discussion-queries.ts";
import type { ReplyMemory } from "./reply-memory.ts";
import { useHeldReplies } from "./use-held-replies.ts";

/**
 * The comments that are shown: pages of the discussion one after the other, and this reader's own that wait, for
 * the editors or to be sent. `openPage` brings another page and gives the ids on it; where it does not join those at hand,
 * the discussion starts there anew. Its number is that of the order that is shown, if no other is named. `sort` brings another order, from its first page on; one page is sorted as it is.
 */
export function useComments(
	storyPath: string,
	memory: ReplyMemory,
	{ askedPage, replies }: { askedPage: number; replies: readonly WaitingReply[] },
) {
	const client = useQueryClient();
	const [{ from, order }, setPlace] = useState({ from: askedPage, order: "oldest" as DiscussionOrder });
	// What fits on one page is sorted here, also where there is no network.
	const [pageOrder, setPageOrder] = useState<DiscussionOrder>(order);
	const query = useInfiniteQuery(discussionQuery(storyPath, from, order));
	const pages = query.data?.pages;
	const published = useMemo(() => {
		const all = pages?.flatMap((page) => page.comments) ?? [];
		return pageOrder === (pages?.[0]?.order ?? "oldest") ? all : orderComments(all, pageOrder);
	}, [pages, pageOrder]);
	const [held, addHeld] = useHeldReplies(memory, published);
	const waiting = useMemo(() => new Map(replies.map((reply) => [waitingId(reply.key), reply])), [replies]);
	const comments = useMemo(
		() => [...published, ...held, ...replies.map(buildWaitingComment)],
		[published, held, replies],
	);
	const first = pages?.[0];
	const last = pages?.at(-1);

	async function fetchPages(page: number): Promise<readonly Discussion[] | undefined> {
		if (first && last && first.page <= page && page <= last.page) return pages;
		if (page === (last?.page ?? 0) + 1) return (await query.fetchNextPage({ throwOnError: true })).data?.pages;
		if (page + 1 === first?.page) return (await query.fetchPreviousPage({ throwOnError: true })).data?.pages;
		return fetchFrom(page, order);
	}

	async function fetchFrom(
		page: number,
		order: DiscussionOrder,
		isWanted = () => true,
	): Promise<readonly Discussion[]> {
		const data = await client.fetchInfiniteQuery(discussionQuery(storyPath, page, order));
		if (!isWanted()) return data.pages;
		setPlace({ from: page, order });
		setPageOrder(order);
		return data.pages;
	}

	const openPage = async (page: number, inOrder = order): Promise<string[]> => {
		const brought = inOrder === order ? await fetchPages(page) : await fetchFrom(page, inOrder);
		return brought?.find((shown) => shown.page === page)?.comments.map(({ id }) => id) ?? [];
	};

	/** Throws `Failure` where the order could not be had; the one that is shown stays, also when that is wanted no more. */
	const sort = async (next: DiscussionOrder, isWanted: () => boolean): Promise<void> => {
		if (first && first.pages > 1) await fetchFrom(1, next, isWanted);
		else setPageOrder(next);
	};

	/** Brings the page of a comment, as the order "oldest" has it; false where it is not there, or the discussion has no such comment. */
	const bringPageOf = async (id: string, known?: number): Promise<boolean> => {
		const page = known ?? (await findPage(id));
		if (page === undefined) return false;
		return (await openPage(page, "oldest")).includes(id);
	};
	async function findPage(id: string): Promise<number | undefined> {
		const { comments: all } = await client.fetchQuery(outlineQuery(storyPath));
		return all.find((outlined) => outlined.id === id)?.page;
	}

	/** The page that a comment stands on, as the order "oldest" has it; undefined where that is not known. */
	const pageOf = (id: string): number | undefined =>
		order === "oldest" ? pages?.find((page) => page.comments.some((comment) => comment.id === id))?.page : undefined;

	const shown = { query, from, order: pageOrder, comments, waiting, first, last };
	return { ...shown, addHeld, openPage, sort, bringPageOf, pageOf };
}
