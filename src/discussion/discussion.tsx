import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Block } from "../model/block.ts";
import type { Comment } from "../model/discussion.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { buildThreads, type Thread } from "./build-threads.ts";
import { ClosedDiscussion } from "./closed-discussion.tsx";
import { CommentArticle } from "./comment.tsx";
import { discussionQuery } from "./discussion-queries.ts";
import { insertComment } from "./insert-comment.ts";
import { type ReplyAttempt, ReplyForm } from "./reply-form.tsx";
import type { ReplyMemory } from "./reply-memory.ts";
import { useDraft } from "./use-draft.ts";
import { useHeldReplies } from "./use-held-replies.ts";

export type DiscussionProps = {
	storyPath: string;
	/** Where the form and the links to it lead without JavaScript. */
	postTo: string;
	/** Draws the body of a comment. */
	body: (blocks: Block[]) => ReactNode;
	memory: ReplyMemory;
	/** What the address says: which comment is answered, what became of a reply posted without JavaScript. */
	asked: { replyTo: string | undefined; posted: string | undefined };
	attempt: ReplyAttempt | undefined;
	/** Says from when a copy is; not given where the story has said it. */
	copyNotice: ((asOf: string) => ReactNode) | undefined;
};

/** A story's discussion: threads and the form to join them. Its failure never touches the story. */
export function Discussion({ storyPath, postTo, body, memory, asked, attempt, copyNotice }: DiscussionProps) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const section = useRef<HTMLElement>(null);
	const query = useInfiniteQuery(discussionQuery(storyPath));
	const draft = useDraft(memory);
	const published = query.data?.pages.flatMap((page) => page.comments) ?? [];
	const [held, addHeld] = useHeldReplies(memory, published);
	const comments = [...published, ...held];
	const [replyTo, setReplyTo] = useState(attempt?.input.parentId ?? asked.replyTo);
	const [arrived, setArrived] = useState<string>();

	// A draft that answers a comment is shown where it was left; the device is known only in the browser.
	useEffect(() => setReplyTo((current) => current ?? draft.current().parentId), [draft]);

	// The page's focus is the browser's: it follows the reader's own comment, unless they are writing the next one.
	useEffect(() => {
		const { activeElement } = document;
		if (activeElement instanceof HTMLTextAreaElement && activeElement.value !== "") return;
		if (arrived) section.current?.querySelector<HTMLElement>(`#comment-${CSS.escape(arrived)}`)?.focus();
	}, [arrived]);

	const answer = (comment: Comment | undefined) => {
		draft.update(draft.current().text, comment?.id);
		setReplyTo(comment?.id);
		requestAnimationFrame(() => section.current?.querySelector("textarea")?.focus());
	};

	const onStored = (comment: Comment) => {
		setReplyTo(undefined);
		if (comment.status === "held") addHeld(comment);
		else client.setQueryData(discussionQuery(storyPath).queryKey, (data) => data && insertComment(data, comment));
		setArrived(comment.id);
		announce(comment.status === "held" ? "Your comment waits for the editors." : "Your comment is posted.");
	};

	const first = query.data?.pages[0];
	const parent = comments.find(({ id }) => id === replyTo);
	const form = first?.isOpen && (
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

	const drawThread = ({ comment, answers, replies }: Thread): ReactNode => (
		<li key={comment.id}>
			<CommentArticle comment={comment} answers={answers} body={body}>
				{first?.isOpen && comment.status === "published" && (
					<a
						href={`${postTo}?reply-to=${encodeURIComponent(comment.id)}#reply`}
						rel="nofollow"
						className="comment-reply"
						onClick={(event) => {
							event.preventDefault();
							answer(comment);
						}}
					>
						Reply <span className="sr-only">to {comment.author.name}</span>
					</a>
				)}
			</CommentArticle>
			{parent?.id === comment.id && form}
			{replies.length > 0 && <ol className="replies">{replies.map(drawThread)}</ol>}
		</li>
	);

	return (
		<section ref={section} id="discussion" className="discussion" aria-labelledby="discussion-title">
			<h2 id="discussion-title" className="part-title">
				{first ? countWords(first.count) : "Comments"}
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
				</Notice>
			)}
			{first && comments.length === 0 && first.isOpen && (
				<p className="font-sans text-sm text-ink-soft">Nobody has said anything yet. Be the first.</p>
			)}
			{comments.length > 0 && <ol className="threads">{buildThreads(comments).map(drawThread)}</ol>}
			{query.hasNextPage && (
				<p className="my-6">
					<a
						href={`${storyPath}?comments=${(query.data?.pages.length ?? 1) + 1}#discussion`}
						rel="nofollow"
						className="more-comments"
						onClick={(event) => {
							event.preventDefault();
							void query.fetchNextPage();
						}}
					>
						{query.isFetchingNextPage ? "Loading more comments…" : "Show more comments"}
					</a>
				</p>
			)}
			{first && !first.isOpen && <ClosedDiscussion replyAt={first.replyAt} draft={draft} attempt={attempt} />}
			{!parent && form}
		</section>
	);
}

function countWords(count: number): string {
	if (count === 0) return "Comments";
	return count === 1 ? "1 comment" : `${count} comments`;
}
