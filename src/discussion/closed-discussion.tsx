import { useEffect, useState } from "react";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import type { ReplyAttempt } from "./reply-form.tsx";
import { attemptTrouble } from "./reply-trouble.ts";
import { ReplyTroubleWords } from "./reply-trouble-words.tsx";
import type { DraftKeeper, DraftPlace } from "./use-draft.ts";

/** Words of the reader's, and the place of the draft that they are. */
type Kept = { text: string; draftAt?: { place: DraftPlace } };

/**
 * Stands where the form would be. What the reader had begun to write here, or sent without JavaScript, is shown to be
 * copied: it is not lost because the discussion closed meanwhile.
 */
export function ClosedDiscussion({
	isEmpty,
	replyAt,
	draft,
	attempt,
}: {
	/** Whether there is nothing to read in it either. */
	isEmpty: boolean;
	replyAt: string | undefined;
	draft: DraftKeeper;
	attempt: ReplyAttempt | undefined;
}) {
	const words = texts("discussion");
	const [kept, setKept] = useState<Kept[]>(attempt ? [{ text: attempt.input.text }] : []);
	const trouble = attemptTrouble(attempt?.outcome);

	// The draft is on this device only, so it comes after the server's HTML.
	useEffect(() => {
		const drafts = draft.places().map((place) => ({ text: draft.current(place).text, draftAt: { place } }));
		setKept((shown) => [...shown.filter(({ text }) => drafts.every((one) => one.text !== text)), ...drafts]);
	}, [draft]);

	const discard = (discarded: Kept) => {
		if (discarded.draftAt) draft.discard(discarded.draftAt.place);
		setKept((shown) => shown.filter((one) => one !== discarded));
	};
	return (
		<div id="reply" className="discussion-closed">
			{trouble && (
				<Notice isUrgent>
					<ReplyTroubleWords trouble={trouble} />
				</Notice>
			)}
			{!trouble?.replyAt && (
				<Notice>
					{replyAt ? (
						<>
							{words.onOriginal()}{" "}
							<a href={replyAt} rel="external noopener">
								{words.commentThere()}
							</a>
						</>
					) : isEmpty ? (
						words.closedEmpty()
					) : (
						words.closed()
					)}
				</Notice>
			)}
			{kept.map((one) => (
				<div key={one.draftAt ? `draft ${one.draftAt.place ?? ""}` : "sent"}>
					<TextField label={words.whatYouWrote()} value={one.text} readOnly />
					<p className="mb-4">
						<CopyButton text={() => one.text}>{words.copyIt()}</CopyButton>{" "}
						<Button look="quiet" className="needs-script" onClick={() => discard(one)}>
							{words.discardIt()}
						</Button>
					</p>
				</div>
			))}
		</div>
	);
}
