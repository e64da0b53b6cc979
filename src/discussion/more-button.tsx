import type { Comment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { useReaderSide } from "./reader-side.ts";

/** The way to what else can be done with a comment. */
export function MoreButton({ comment }: { comment: Comment }) {
	const side = useReaderSide();
	const words = texts("discussion");
	if (!side) return null;
	return (
		<button
			type="button"
			aria-haspopup="dialog"
			className="comment-reply cursor-pointer font-normal underline needs-script"
			onClick={() => side.openMenu(comment)}
		>
			{words.more()} <span className="sr-only">{words.commentBy({ name: comment.author.name })}</span>
		</button>
	);
}
