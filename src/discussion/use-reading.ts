import { type RefObject, useMemo } from "react";
import type { FoundComment } from "../model/discussion.ts";
import type { WaitingReply } from "../model/waiting-reply.ts";
import { threadUrl } from "../urls.ts";
import type { DiscussionProps } from "./discussion-props.ts";
import { createHiding } from "./hiding.ts";
import type { ReaderSide } from "./reader-side.ts";
import { useCommentMenu } from "./use-comment-menu.tsx";
import { useComments } from "./use-comments.ts";
import { useFind } from "./use-find.ts";
import { useNews } from "./use-news.ts";
import { useThreadSteps } from "./use-thread-steps.ts";
import { useThreads } from "./use-threads.ts";

export type Reading = ReturnType<typeof useReading>;

/**
 * What is read in a discussion, and the ways about in it: its comments, the threads that are drawn of them, what was
 * looked for, what is new and what is hidden. `replies`: the reader's own that wait, which stand among the comments.
 */
export function useReading(
	{ storyPath, memory, newsMemory, hidden, asked }: DiscussionProps,
	section: RefObject<HTMLElement | null>,
	replies: readonly WaitingReply[],
) {
	const shown = useComments(storyPath, memory, { askedPage: asked.page, replies });
	const { query, comments, first, last } = shown;
	const threads = useThreads({
		section,
		comments: first && comments,
		memory,
		asked,
		bringPageOf: shown.bringPageOf,
		urlOf: (id) => threadUrl(storyPath, shown.pageOf(id), id),
	});
	const { focusOn } = threads;
	const steps = useThreadSteps(section, comments, threads.goTo);
	const bringFound = ({ id, onPage }: FoundComment) => shown.bringPageOf(id, onPage);
	const find = useFind({
		storyPath,
		comments,
		root: threads.root,
		threads: threads.threads,
		shown: first && last && { first: first.page, last: last.page, pages: last.pages },
		section,
		bring: bringFound,
		bringOut: threads.bringOut,
	});
	const hiding = useMemo(() => createHiding(hidden), [hidden]);
	const [openMenu, menu] = useCommentMenu(storyPath, hiding);
	const { news, hasFailed, goToNext, showArrived } = useNews({
		storyPath,
		memory: newsMemory,
		section,
		pages: query.data?.pages,
		refetch: () => query.refetch({ throwOnError: true }),
		show: async (id) => {
			const isThere = await threads.show(id);
			if (isThere && !find.isShown(id)) find.leave();
			return isThere;
		},
	});
	const side = useMemo((): ReaderSide => ({ news, hiding, openMenu }), [news, hiding, openMenu]);

	/** Opens a page and goes to its first comment; a failure is said beside the way there. */
	const showPage = (page: number) => shown.openPage(page).then(([id]) => focusOn(id), ignoreSaid);
	const showFound = async (found: FoundComment): Promise<boolean> => {
		if (!(await bringFound(found))) return false;
		find.leave();
		focusOn(found.id);
		return true;
	};
	const newsBar = { news, hasFailed, onNext: () => void goToNext(), onShow: () => void showArrived() };
	return { shown, threads, steps, find, news, newsBar, side, menu, showPage, showFound };
}

function ignoreSaid(): void {}
