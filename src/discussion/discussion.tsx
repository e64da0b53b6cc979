import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { useLocale } from "../lib/locale.tsx";
import type { Block } from "../model/block.ts";
import type { Comment, FoundComment } from "../model/discussion.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ClosedDiscussion } from "./closed-discussion.tsx";
import type { ReplyWay } from "./comment.tsx";
import { discussionKey } from "./discussion-queries.ts";
import { FindComments } from "./find-comments.tsx";
import { insertComment } from "./insert-comment.ts";
import { EarlierComments, LaterComments } from "./more-comments.tsx";
import { type ReplyAttempt, ReplyForm } from "./reply-form.tsx";
import type { ReplyMemory } from "./reply-memory.ts";
import { ThreadList } from "./thread-list.tsx";
import { useCommentFocus } from "./use-comment-focus.ts";
import { useComments } from "./use-comments.ts";
import { useDraft } from "./use-draft.ts";

export type DiscussionProps = {
	storyPath: string;
	/** Where the form and the links to it lead without JavaScript. */
	postTo: string;
	/** Draws the body of a comment; the same function every time, or all comments are drawn anew. */
	body: (blocks: Block[]) => ReactNode;
	memory: ReplyMemory;
	/** What the address says: the page to begin at, who is answered, what became of a reply posted without JavaScript. */
	asked: { page: number; replyTo: string | undefined; posted: string | undefined };
	attempt: ReplyAttempt | undefined;
	/** Says from when a copy is; not given where the story has said it. */
	copyNotice: ((asOf: string) => ReactNode) | undefined;
};

/** A story's discussion: threads and the form to join them. Its failure never touches the story. */
export function Discussion({ storyPath, postTo, body, memory, asked, attempt, copyNotice }: DiscussionProps) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const { language } = useLocale();
	const draft = useDraft(memory);
	const { query, from, comments, threads, first, last, addHeld, openPage } = useComments(storyPath, memory, asked.page);
	const [section, focusOn] = useCommentFocus<HTMLElement>(comments);
	const [replyTo, setReplyTo] = useState(attempt?.input.parentId ?? asked.replyTo);
	const parent = useAnswered(comments, replyTo);

	// A draft that answers a comment is shown where it was left; the device is known only in the browser.
	useEffect(() => setReplyTo((current) => current ?? draft.current().parentId), [draft]);

	const answer = useCallback(
		(comment: Comment | undefined) => {
			draft.update(draft.current().text, comment?.id);
			setReplyTo(comment?.id);
			requestAnimationFrame(() => section.current?.querySelector("textarea")?.focus());
		},
		[draft, section],
	);

	const isOpen = first?.isOpen ?? false;
	const replyWay = useMemo((): ReplyWay | undefined => {
		if (!isOpen) return undefined;
		const page = from > 1 ? `comments=${from}&` : "";
		return { hrefOf: (id) => `${postTo}?${page}reply-to=${encodeURIComponent(id)}#reply`, open: answer };
	}, [isOpen, from, postTo, answer]);

	const onStored = (comment: Comment) => {
		setReplyTo(undefined);
		if (comment.status === "held") addHeld(comment);
		else client.setQueriesData({ queryKey: discussionKey(storyPath) }, insertComment(comment));
		focusOn(comment.id);
		announce(comment.status === "held" ? "Your comment waits for the editors." : "Your comment is posted.");
	};

	/** Opens a page and goes to its first comment; a failure is said beside the way there. */
	const showPage = (page: number) => openPage(page).then(([id]) => focusOn(id), ignoreSaid);
	const showFound = async ({ id, onPage }: FoundComment): Promise<boolean> => {
		const isThere = (await openPage(onPage)).includes(id);
		if (isThere) focusOn(id);
		return isThere;
	};

	const isParentShown = parent !== undefined && comments.includes(parent);
	const form = isOpen && (
		<ReplyForm
			key={parent?.id ?? "own"}
			storyPath={storyPath}
			postTo={postTo}
			answering={parent && { parent, cancel: () => answer(undefined) }}
			memory={memory}
			draft={draft}
			attempt={attempt}
			onStored={onStored}
		/>
	);

	return (
		<section ref={section} id="discussion" className="discussion" aria-labelledby="discussion-title">
			<h2 id="discussion-title" className="part-title">
				{first ? countWords(first.count, language) : "Comments"}
			</h2>
			{asked.posted === "held" && (
				<Notice>Thank you. Your comment waits for the editors and will stand here when they have read it.</Notice>
			)}
			{asked.posted === "published" && <Notice>Thank you. Your comment is posted.</Notice>}
			{first?.asOf !== undefined && copyNotice?.(first.asOf)}
			{query.isPending && <p className="font-sans text-sm text-ink-soft">The discussion is on its way…</p>}
			{query.isError && !query.data && (
				<Notice>
					The discussion could not be loaded; the story is not affected.{" "}
					<Button look="quiet" onClick={() => void query.refetch()}>
						Try again
					</Button>
					{from > 1 && <a href={`${storyPath}#discussion`}>Go to the first comments</a>}
				</Notice>
			)}
			{first && comments.length === 0 && isOpen && (
				<p className="font-sans text-sm text-ink-soft">Nobody has said anything yet. Be the first.</p>
			)}
			{first && first.pages > 1 && <FindComments storyPath={storyPath} onShow={showFound} />}
			{first && first.page > 1 && (
				<EarlierComments storyPath={storyPath} page={first.page - 1} query={query} onShow={showPage} />
			)}
			{comments.length > 0 && (
				<ThreadList
					threads={threads}
					form={isParentShown && form ? { under: parent.id, node: form } : undefined}
					body={body}
					replyWay={replyWay}
				/>
			)}
			{last && last.page < last.pages && (
				<LaterComments storyPath={storyPath} page={last.page + 1} query={query} onShow={showPage} />
			)}
			{first && !isOpen && <ClosedDiscussion replyAt={first.replyAt} draft={draft} attempt={attempt} />}
			{!isParentShown && form}
		</section>
	);
}

/** The comment that is being answered, also when the page that it stood on is not shown any more. */
function useAnswered(comments: readonly Comment[], id: string | undefined): Comment | undefined {
	const [kept, setKept] = useState<Comment>();
	const shown = useMemo(() => comments.find((comment) => comment.id === id), [comments, id]);
	if (shown && shown !== kept) setKept(shown);
	if (shown) return shown;
	return kept?.id === id ? kept : undefined;
}

function ignoreSaid(): void {}

function countWords(count: number, language: string): string {
	if (count === 0) return "Comments";
	return count === 1 ? "1 comment" : `${count.toLocaleString(language)} comments`;
}
