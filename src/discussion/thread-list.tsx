import { type ReactNode, Suspense } from "react";
import type { WaitingReply } from "../model/waiting-reply.ts";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import type { Thread } from "./build-threads.ts";
import type { CommentProps } from "./comment.tsx";
import { commentLabel } from "./comment-label.ts";
import type { ThreadWays } from "./comment-ways.tsx";
import { CommentOrLine } from "./hidden-comment.tsx";
import { Replies } from "./replies.tsx";
import { type WaitingActions, WaitingComment } from "./waiting-comment.tsx";

export type ThreadListProps = {
	threads: readonly Thread[];
	/** The reply form, where it stands under one of the comments, and the comments that this one stands below. */
	form: { under: string; below: ReadonlySet<string>; node: ReactNode } | undefined;
	/** The ids of comments that the reader has begun to answer. */
	drafts: ReadonlySet<string>;
	/** The reader's own that are not sent yet, by the ids of their places in the threads. */
	waiting: { replies: ReadonlyMap<string, WaitingReply>; actions: WaitingActions };
	/** The ids of comments whose replies are folded away; undefined where nothing can be. */
	folded: ReadonlySet<string> | undefined;
	/** The id of the comment that the address names. */
	marked: string | undefined;
	ways: ThreadWays;
} & Pick<CommentProps, "body" | "replyWay">;

/** From so many comments on, those that are far from the screen are not laid out; nothing moves on the way to one of fewer. */
const MANY = 150;

/** Threads with their replies; as deep as `buildThreads` makes them. */
export function ThreadList(props: ThreadListProps) {
	const { threads, form, drafts, waiting, folded, marked, ways, body, replyWay } = props;
	const drawThread = (thread: Thread, nextId: string | undefined): ReactNode => {
		const { comment, answers, replies, further } = thread;
		const { id } = comment;
		const reply = waiting.replies.get(id);
		const isAnswered = form?.under === id;
		const isFormBelow = form?.below.has(id) ?? false;
		const isFolded = replies.length > 0 && folded?.has(id) === true && !isFormBelow;
		const drawn = { comment, answers, body, label: commentLabel(thread, isFolded) };
		return (
			<li key={id}>
				{reply ? (
					<WaitingComment {...drawn} reply={reply} actions={waiting.actions} />
				) : (
					<CommentOrLine
						{...drawn}
						replyWay={replyWay}
						hasDraft={!isAnswered && drafts.has(id)}
						isMarked={marked === id}
						nextId={nextId}
						foldable={folded && replies.length > 0 && !isFormBelow ? thread.total : 0}
						isFolded={isFolded}
						ways={ways}
					/>
				)}
				{isAnswered && form.node}
				{replies.length > 0 && (
					<Replies isFolded={isFolded} onFound={() => ways.fold(id, false)}>
						{replies.map((below) => drawThread(below, nextId))}
					</Replies>
				)}
				{further > 0 && (
					<PaperLink to={ways.threadUrl(id)} rel="nofollow" className="comment-reply">
						{texts("discussion").continueThread({ count: further })}
					</PaperLink>
				)}
			</li>
		);
	};
	const count = threads.reduce((sum, { total }) => sum + 1 + total, 0);
	return (
		<ol className={count > MANY ? "threads threads-many" : "threads"}>
			{threads.map((thread, at) => (
				// What the server drew comes alive thread by thread, behind the form, and at once where the reader taps.
				<Suspense key={thread.comment.id}>{drawThread(thread, threads[at + 1]?.comment.id)}</Suspense>
			))}
		</ol>
	);
}
