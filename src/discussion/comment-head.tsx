import type { ReactNode } from "react";
import { initials } from "../lib/initials.ts";
import type { Comment, CommentRole } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { textWith } from "../ui/text-with.tsx";

/** Nothing for a role that a newer newsroom has. */
export function roleWord(role: CommentRole): string | undefined {
	const words = texts("discussion");
	return { author: words.author, newsroom: words.newsroom }[role]?.();
}

/** Who has written a comment, whom it answers, and when. Names come from strangers: each is isolated from the text round it. */
export function CommentHead({
	author,
	answers,
	when,
}: {
	author: Comment["author"];
	answers: Comment | undefined;
	when: ReactNode;
}) {
	const role = author.role && roleWord(author.role);
	return (
		<header className="comment-head">
			<span aria-hidden="true" className="comment-initials">
				{initials(author.name)}
			</span>
			<p className="comment-author">
				<AuthorName author={author} />
				{role && <span className="comment-role">{role}</span>}
				{answers && (
					<span className="comment-answers">
						{textWith(texts("discussion").to, { name: <bdi>{answers.author.name}</bdi> })}
					</span>
				)}
			</p>
			<p className="comment-date">{when}</p>
		</header>
	);
}

function AuthorName({ author }: { author: Comment["author"] }) {
	const name = <bdi className="comment-name">{author.name}</bdi>;
	if (!author.url) return name;
	return (
		<a href={author.url} rel="ugc nofollow noopener noreferrer">
			{name}
		</a>
	);
}
