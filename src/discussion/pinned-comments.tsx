import type { ReactNode } from "react";
import type { Block } from "../model/block.ts";
import type { Comment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { CommentBody } from "./comment-body.tsx";
import { CommentDate } from "./comment-date.tsx";
import { CommentHead } from "./comment-head.tsx";

/** What the newsroom has pinned, above all threads, with the way to where it stands among them. */
export function PinnedComments({
	comments,
	body,
}: {
	comments: readonly Comment[];
	body: (blocks: Block[]) => ReactNode;
}) {
	const words = texts("discussion");
	return comments.map((comment) => (
		<article
			key={comment.id}
			aria-label={words.pinnedBy({ name: comment.author.name })}
			className="my-4 border-s-2 border-accent bg-tint px-4 py-3"
		>
			<p className="mb-2 font-sans text-sm font-semibold text-accent">{words.pinned()}</p>
			<CommentHead author={comment.author} answers={undefined} when={<CommentDate comment={comment} />} />
			<CommentBody blocks={comment.body} body={body} />
			<PaperLink to={`#comment-${comment.id}`} className="comment-reply">
				{words.showInPlace()}
			</PaperLink>
		</article>
	));
}
