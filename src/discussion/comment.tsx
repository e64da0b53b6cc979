import { memo, type ReactNode } from "react";
import { formatMoment } from "../lib/format-date.ts";
import { initials } from "../lib/initials.ts";
import { useLocale } from "../lib/locale.tsx";
import type { Block } from "../model/block.ts";
import type { Comment, CommentRole } from "../model/discussion.ts";
import { PaperLink } from "../ui/paper-link.tsx";

export const ROLES: Record<CommentRole, string> = { author: "Author", newsroom: "Newsroom" };

/** How a comment is answered: the address of the form for it without JavaScript, and what opens the form with it. */
export type ReplyWay = { hrefOf: (commentId: string) => string; open: (comment: Comment) => void };

export type CommentProps = {
	comment: Comment;
	answers: Comment | undefined;
	body: (blocks: Block[]) => ReactNode;
	/** Undefined where no replies are taken. */
	replyWay: ReplyWay | undefined;
};

/**
 * One comment. Names come from strangers, so each is isolated from the text round it. It is drawn again only when it
 * has changed itself: not when others join it, nor when the form moves.
 */
export const CommentArticle = memo(function CommentArticle({ comment, answers, body, replyWay }: CommentProps) {
	const { author, published, status } = comment;
	const locale = useLocale();
	return (
		<article id={`comment-${comment.id}`} tabIndex={-1} className="comment" aria-label={`Comment by ${author.name}`}>
			<header className="comment-head">
				<span aria-hidden="true" className="comment-initials">
					{initials(author.name)}
				</span>
				<p className="comment-author">
					<AuthorName author={author} />
					{author.role && <span className="comment-role">{ROLES[author.role]}</span>}
					{answers && (
						<span className="comment-answers">
							to <bdi>{answers.author.name}</bdi>
						</span>
					)}
				</p>
				<p className="comment-date">
					<PaperLink to={`#comment-${comment.id}`}>
						<time dateTime={published} suppressHydrationWarning>
							{formatMoment(published, locale)}
						</time>
					</PaperLink>
				</p>
			</header>
			{status === "held" && <p className="comment-held">Waiting for the editors. Only you can see it.</p>}
			<div className="comment-body">{body(comment.body)}</div>
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
					Reply <span className="sr-only">to {author.name}</span>
				</a>
			)}
		</article>
	);
});

function AuthorName({ author }: { author: Comment["author"] }) {
	const name = <bdi className="comment-name">{author.name}</bdi>;
	if (!author.url) return name;
	return (
		<a href={author.url} rel="ugc nofollow noopener noreferrer">
			{name}
		</a>
	);
}
