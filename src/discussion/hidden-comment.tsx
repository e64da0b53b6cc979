import { type ComponentProps, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { keepInPlace } from "../lib/keep-in-place.ts";
import type { Comment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { textWith } from "../ui/text-with.tsx";
import { CommentArticle } from "./comment.tsx";
import { useHiding, useReaderSide } from "./reader-side.ts";

/** A comment, or a thin line in its place where the reader has hidden who wrote it. Its replies are not touched. */
export function CommentOrLine(props: ComponentProps<typeof CommentArticle>) {
	const hiding = useHiding(props.comment);
	if (hiding === "shown") return <CommentArticle {...props} />;
	return <HiddenComment comment={props.comment} isHere={hiding === "hiddenHere"} />;
}

function HiddenComment({ comment, isHere }: { comment: Comment; isHere: boolean }) {
	const { id, author } = comment;
	const side = useReaderSide();
	const line = useRef<HTMLElement>(null);
	const words = texts("discussion");

	// What is not shown is not new either.
	useEffect(() => {
		if (side?.news.isNew(id)) side.news.see([id]);
	}, [id, side]);

	/** The button is gone then: the focus goes to the comment that it has brought back. */
	const bringBack = (show: () => void) => {
		const place = line.current?.parentElement;
		if (!place) return;
		keepInPlace(
			() => place,
			() => flushSync(show),
		);
		place.querySelector<HTMLElement>(".comment")?.focus({ preventScroll: true });
	};
	return (
		<article
			ref={line}
			id={`comment-${id}`}
			tabIndex={-1}
			className="comment comment-hidden"
			aria-label={words.hiddenComment()}
		>
			{isHere ? (
				<>
					{textWith(words.hiddenNow, { name: <bdi>{author.name}</bdi> })}{" "}
					<Button look="quiet" onClick={() => bringBack(() => side?.hiding.showAgain(comment))}>
						{words.undo()}
					</Button>
				</>
			) : (
				<>
					{words.hiddenComment()}{" "}
					<Button look="quiet" onClick={() => bringBack(() => side?.hiding.showOnce(id))}>
						{words.showOnce()}
					</Button>
				</>
			)}
		</article>
	);
}
