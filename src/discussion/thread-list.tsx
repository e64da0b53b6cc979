import type { ReactNode } from "react";
import type { Thread } from "./build-threads.ts";
import { CommentArticle, type CommentProps } from "./comment.tsx";

export type ThreadListProps = {
	threads: readonly Thread[];
	/** The reply form, where it stands under one of the comments. */
	form: { under: string; node: ReactNode } | undefined;
} & Pick<CommentProps, "body" | "replyWay">;

/** Threads with their replies; as deep as `buildThreads` makes them. */
export function ThreadList({ threads, form, body, replyWay }: ThreadListProps) {
	const drawThread = ({ comment, answers, replies }: Thread): ReactNode => (
		<li key={comment.id}>
			<CommentArticle comment={comment} answers={answers} body={body} replyWay={replyWay} />
			{form?.under === comment.id && form.node}
			{replies.length > 0 && <ol className="replies">{replies.map(drawThread)}</ol>}
		</li>
	);
	return <ol className="threads">{threads.map(drawThread)}</ol>;
}
