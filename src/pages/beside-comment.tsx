import { formatMoment } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import type { Block } from "../model/block.ts";
import type { Comment } from "../model/discussion.ts";
import { hiddenCommenters } from "../reading/hidden-commenters.ts";
import { StoryBody } from "../story/story-body.tsx";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";

/** A comment beside the paragraph that it quotes, which is not said again. */
export function BesideComment({
	comment,
	paragraph,
	onFollow,
}: {
	comment: Comment;
	paragraph: number;
	/** The reader goes to it. */
	onFollow: () => void;
}) {
	const words = texts("beside");
	const locale = useLocale();
	const { id, author, published, body } = comment;
	if (hiddenCommenters.has(author)) return <p>{words.hiddenComment()}</p>;
	const rest = body.filter((block) => !isOf(block, paragraph));
	const follow = () => {
		onFollow();
		// The discussion comes when its reader does.
		if (!document.getElementById(`comment-${id}`)) document.querySelector(".page-footer")?.scrollIntoView();
	};
	return (
		<>
			<p className="found-head">
				<bdi className="comment-name">{author.name}</bdi>
				{author.role && (
					<span className="comment-role">{{ author: words.author, newsroom: words.newsroom }[author.role]?.()}</span>
				)}
				<time dateTime={published}>{formatMoment(published, locale)}</time>
			</p>
			<div className="comment-body">
				<StoryBody blocks={rest.length > 0 ? rest : body} />
			</div>
			<PaperLink to={`#comment-${id}`} className="comment-reply" onClick={follow}>
				{words.inDiscussion()} <span className="sr-only">{words.commentBy({ name: author.name })}</span>
			</PaperLink>
		</>
	);
}

function isOf(block: Block, paragraph: number): boolean {
	return block.kind === "quote" && block.source?.kind === "story" && block.source.paragraph === paragraph;
}
