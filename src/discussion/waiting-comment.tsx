import type { ReactNode } from "react";
import type { Block } from "../model/block.ts";
import type { Comment } from "../model/discussion.ts";
import type { WaitingReply } from "../model/waiting-reply.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { CommentHead } from "./comment-head.tsx";
import { refusalTrouble } from "./reply-trouble.ts";
import { ReplyTroubleWords } from "./reply-trouble-words.tsx";

/** What the reader can do with a reply that waits. */
export type WaitingActions = {
	/** Whether the form can be opened in its place. */
	canEdit: (reply: WaitingReply) => boolean;
	edit: (reply: WaitingReply) => void;
	withdraw: (reply: WaitingReply) => void;
};

/** A reply that is on its way, or was refused on it, where it will stand. */
export function WaitingComment({
	reply,
	comment,
	answers,
	label,
	body,
	actions,
}: {
	reply: WaitingReply;
	comment: Comment;
	answers: Comment | undefined;
	label: string;
	body: (blocks: Block[]) => ReactNode;
	actions: WaitingActions;
}) {
	const words = texts("discussion");
	const { author } = comment;
	const isSending = reply.state.kind === "sending";
	const isRefused = reply.state.kind === "refused";
	return (
		<article id={`comment-${comment.id}`} tabIndex={-1} className="comment comment-waiting" aria-label={label}>
			<CommentHead author={author} answers={answers} when={words.onlyYou()} />
			<p className="comment-held">
				<WaitingWords reply={reply} />
			</p>
			<div className="comment-body">{body(comment.body)}</div>
			{!isSending && (
				<p className="comment-actions">
					{actions.canEdit(reply) && (
						<Button look="quiet" onClick={() => actions.edit(reply)}>
							{words.edit()}
						</Button>
					)}
					{isRefused && <CopyButton text={() => reply.input.text}>{words.copy()}</CopyButton>}
					<Button look="quiet" onClick={() => actions.withdraw(reply)}>
						{words.withdraw()}
					</Button>
				</p>
			)}
		</article>
	);
}

function WaitingWords({ reply: { state, mayHaveArrived } }: { reply: WaitingReply }) {
	const words = texts("discussion");
	if (state.kind === "sending") return words.sending();
	if (state.kind === "refused") {
		return (
			<>
				{words.notPosted()}{" "}
				<span>
					<ReplyTroubleWords trouble={refusalTrouble(state.why)} />
				</span>
			</>
		);
	}
	return (
		<>
			{words.waitingToSend()}{" "}
			<span>
				{words.goesOut()}
				{mayHaveArrived && ` ${words.arrivedMaybe()}`}
			</span>
		</>
	);
}
