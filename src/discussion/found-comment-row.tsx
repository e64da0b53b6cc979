import { formatMoment } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import type { FoundComment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { MarkedText } from "../ui/marked-text.tsx";
import { discussionUrl } from "../urls.ts";
import { roleWord } from "./comment-head.tsx";

/** A comment that was found: who said it, the words round the match, and the way to it. */
export function FoundCommentRow({
	storyPath,
	found: comment,
	onShow,
}: {
	storyPath: string;
	found: FoundComment;
	onShow: (found: FoundComment) => void;
}) {
	const { id, name, role, published, excerpt, onPage } = comment;
	const words = texts("discussion");
	const locale = useLocale();
	return (
		<>
			<p className="found-head">
				<bdi className="comment-name">
					<MarkedText pieces={name} />
				</bdi>
				{role && <span className="comment-role">{roleWord(role)}</span>}
				<time dateTime={published}>{formatMoment(published, locale)}</time>
			</p>
			<p dir="auto">
				<MarkedText pieces={excerpt} />
			</p>
			<a
				href={discussionUrl(storyPath, onPage, id)}
				rel="nofollow"
				className="comment-reply"
				onClick={(event) => {
					event.preventDefault();
					onShow(comment);
				}}
			>
				{words.showInPlace()}{" "}
				<span className="sr-only">{words.theCommentBy({ name: name.map(({ text }) => text).join("") })}</span>
			</a>
		</>
	);
}
