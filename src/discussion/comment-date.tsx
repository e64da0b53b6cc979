import { formatMoment } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import type { Comment } from "../model/discussion.ts";
import { PaperLink } from "../ui/paper-link.tsx";

/** When a comment was published: its address. */
export function CommentDate({ comment: { id, published } }: { comment: Comment }) {
	const locale = useLocale();
	return (
		<PaperLink to={`#comment-${id}`}>
			<time dateTime={published} suppressHydrationWarning>
				{formatMoment(published, locale)}
			</time>
		</PaperLink>
	);
}
