import { type RefObject, useMemo, useRef, useState } from "react";
import { useInBrowser } from "../lib/use-in-browser.ts";
import type { Comment } from "../model/discussion.ts";
import { ancestorsOf, buildThreads, threadOf } from "./build-threads.ts";
import type { ThreadWays } from "./comment-ways.tsx";
import { flattenThreads } from "./find-in-threads.ts";
import type { ThreadMemory } from "./thread-memory.ts";
import { type AskedComment, useAskedComment } from "./use-asked-comment.ts";
import { useCommentFocus } from "./use-comment-focus.ts";
import { useFolds } from "./use-folds.ts";

/** Why a comment can't be gone to. `gone`: it is no longer there, or not yet. `failed`: nobody knows. */
export type MissingComment = { id: string; why: "gone" | "failed" };

/** What the address says of a place in the discussion: the comment that a thread begins at, and the one to go to. */
export type AskedPlace = { thread: string | undefined; comment: AskedComment | undefined };

/**
 * The threads that are shown, all of them or one that is too deep for that, what of them is folded away, and the ways
 * about. A comment is gone to wherever it stands: its page is brought, its thread opened.
 */
export function useThreads({
	section,
	comments,
	memory,
	asked,
	bringPageOf,
	urlOf,
}: {
	section: RefObject<HTMLElement | null>;
	/** Undefined until they are here. */
	comments: readonly Comment[] | undefined;
	memory: ThreadMemory;
	asked: AskedPlace;
	/** Brings a comment that is not among those; false where the discussion has none such. */
	bringPageOf: (id: string) => Promise<boolean>;
	urlOf: ThreadWays["threadUrl"];
}) {
	const shown = comments ?? NONE;
	const [root, setRoot] = useState(asked.thread);
	const [missing, setMissing] = useState<MissingComment>();
	const [folded, fold] = useFolds(memory);
	const threads = useMemo(() => buildThreads(shown, root), [shown, root]);

	const uncover = (id: string) => fold(ancestorsOf(shown, id), false);
	/** Draws a comment of these that is folded away, or too deep. */
	const bringOut = (id: string) => {
		uncover(id);
		if (!flattenThreads(threads).some(({ comment }) => comment.id === id)) setRoot(threadOf(shown, id));
	};
	const focusOn = useCommentFocus(section, shown, (id, isFolded) => {
		if (isFolded) uncover(id);
		else setRoot(threadOf(shown, id));
	});
	/** Goes to a comment; false where the discussion has none such. Throws `Failure` where that can't be told. */
	const show = async (id: string): Promise<boolean> => {
		if (!shown.some((comment) => comment.id === id) && !(await bringPageOf(id))) return false;
		focusOn(id);
		return true;
	};
	const goTo = async (id: string): Promise<void> => {
		setMissing(undefined);
		const why = await show(id).then(
			(isThere) => (isThere ? undefined : ("gone" as const)),
			() => "failed" as const,
		);
		setMissing(why && { id, why });
	};

	const isRootMissing = root !== undefined && !shown.some(({ id }) => id === root);
	const askedRoot = isRootMissing ? { id: root, key: "thread", isBack: false } : undefined;
	useAskedComment(asked.comment ?? askedRoot, comments !== undefined, { goTo: (id) => void goTo(id), uncover });

	const latest = useRef({ goTo, urlOf });
	latest.current = { goTo, urlOf };
	const ways = useMemo(
		(): ThreadWays => ({
			show: (id) => void latest.current.goTo(id),
			fold: (id, isFolded) => {
				const comment = section.current?.querySelector<HTMLElement>(`#comment-${CSS.escape(id)}`);
				// Not every browser gives the focus to a button that is tapped: it would be lost with what is folded away.
				if (isFolded && comment?.parentElement?.querySelector(".replies")?.contains(document.activeElement)) {
					comment.focus();
				}
				fold([id], isFolded);
			},
			threadUrl: (id) => latest.current.urlOf(id),
		}),
		[section, fold],
	);
	/** Whether the thread that is shown by itself may go on after these comments. */
	const goesOn = (last: Comment | undefined) =>
		root !== undefined && last !== undefined && ancestorsOf(shown, last.id).includes(root);
	const leaveThread = () => setRoot(undefined);
	// What an address names after its "#" is not known where the server's HTML is taken over.
	const marked = useInBrowser() ? asked.comment?.id : undefined;
	return { threads, root, goesOn, folded, marked, missing, bringOut, focusOn, show, goTo, ways, leaveThread };
}

const NONE: readonly Comment[] = [];
