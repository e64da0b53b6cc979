import { texts } from "../texts/texts.ts";

/** How one gets about in threads. The same value every time, or all comments are drawn anew. */
export type ThreadWays = {
	/** Goes to a comment, wherever it stands. */
	show: (id: string) => void;
	fold: (id: string, isFolded: boolean) => void;
	/** Where a thread is shown by itself, beginning at a comment. */
	threadUrl: (id: string) => string;
};

export type CommentWaysProps = {
	id: string;
	parentId: string | undefined;
	/** What starts the thread after its own. */
	nextId: string | undefined;
	/** How many replies can be folded away below it; 0: none, or the reader is writing among them. */
	foldable: number;
	isFolded: boolean;
	ways: ThreadWays;
};

/** The ways on from a comment: its replies, folded or not, what it answers, and the next thread. */
export function CommentWays({ id, parentId, nextId, foldable, isFolded, ways }: CommentWaysProps) {
	const words = texts("discussion");
	const wayTo = (to: string, text: string) => (
		<a
			href={`#comment-${to}`}
			className="comment-reply comment-way font-normal"
			onClick={(event) => {
				event.preventDefault();
				ways.show(to);
			}}
		>
			{text}
		</a>
	);
	return (
		<>
			{foldable > 0 && (
				<button
					type="button"
					aria-expanded={!isFolded}
					className="comment-reply cursor-pointer font-normal underline needs-script"
					onClick={() => ways.fold(id, !isFolded)}
				>
					{isFolded ? words.repliesHidden({ count: foldable }) : words.replies({ count: foldable })}
				</button>
			)}
			{parentId !== undefined && wayTo(parentId, words.parent())}
			{nextId !== undefined && wayTo(nextId, words.nextThread())}
		</>
	);
}
