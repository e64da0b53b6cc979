import { memo, type ReactNode } from "react";
import type { Block } from "../model/block.ts";
import type { Comment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { CommentBody } from "./comment-body.tsx";
import { CommentDate } from "./comment-date.tsx";
import { CommentHead } from "./comment-head.tsx";
import { CommentWays, type CommentWaysProps } from "./comment-ways.tsx";
import { MoreButton } from "./more-button.tsx";
import { NewMark } from "./new-mark.tsx";

/** How a comment is answered: the address of the form for it without JavaScript, and what opens the form with it. */
export type ReplyWay = { hrefOf: (commentId: string) => string; open: (comment: Comment) => void };

export type CommentProps = {
	comment: Comment;
	answers: Comment | undefined;
	/** What it is called where it can't be seen: who wrote it, and where it stands. */
	label: string;
	body: (blocks: Block[]) => ReactNode;
	/** Undefined where no replies are taken. */
	replyWay: ReplyWay | undefined;
	/** Whether the reader has begun to answer it, in a form that is not open. */
	hasDraft: boolean;
	/** Whether the address names it. */
	isMarked: boolean;
} & Omit<CommentWaysProps, "id" | "parentId">;

/**
 * One comment. It is drawn again only when it has changed itself: not when others join it, nor when the form moves.
 */
export const CommentArticle = memo(function CommentArticle({
	comment,
	answers,
	label,
	body,
	replyWay,
	hasDraft,
	isMarked,
	...ways
}: CommentProps) {
	const { author, status } = comment;
	const words = texts("discussion");
	return (
		<article
			id={`comment-${comment.id}`}
			tabIndex={-1}
			className="comment"
			aria-label={label}
			aria-current={isMarked || undefined}
		>
			<NewMark id={comment.id} />
			<CommentHead author={author} answers={answers} when={<CommentDate comment={comment} />} />
			{status === "held" && <p className="comment-held">{words.waitingForEditors()}</p>}
			<CommentBody blocks={comment.body} body={body} />
			<p className="comment-actions">
				{replyWay && status === "published" && (
					<a
						href={replyWay.hrefOf(comment.id)}
						rel="nofollow"
						className="comment-reply"
						onClick={(event) => {
							event.preventDefault();
							replyWay.open(comment);
						}}
					>
						{words.reply()} <span className="sr-only">{words.to({ name: author.name })}</span>
						{hasDraft && ` ${words.draftKept()}`}
					</a>
				)}
				<CommentWays {...ways} id={comment.id} parentId={answers?.id ?? comment.parentId} />
				{status === "published" && <MoreButton comment={comment} />}
			</p>
		</article>
	);
});
