import { useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import type { ReplyAttempt } from "./reply-form.tsx";
import { attemptTrouble } from "./reply-trouble.ts";
import { ReplyTroubleWords } from "./reply-trouble-words.tsx";
import type { DraftKeeper } from "./use-draft.ts";

/**
 * Stands where the form would be. What the reader had begun to write here, or sent without JavaScript, is shown to be
 * copied: it is not lost because the discussion closed meanwhile.
 */
export function ClosedDiscussion({
	replyAt,
	draft,
	attempt,
}: {
	replyAt: string | undefined;
	draft: DraftKeeper;
	attempt: ReplyAttempt | undefined;
}) {
	const [text, setText] = useState(attempt?.input.text ?? "");
	const trouble = attemptTrouble(attempt?.outcome);

	// The draft is on this device only, so it comes after the server's HTML.
	useEffect(() => setText((current) => current || draft.current().text), [draft]);

	const discard = () => {
		draft.discard();
		setText("");
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
							Comments on this story are taken on the newsroom’s own page.{" "}
							<a href={replyAt} rel="external noopener">
								Comment there
							</a>
						</>
					) : (
						"This discussion is closed. Its comments can be read."
					)}
				</Notice>
			)}
			{text !== "" && (
				<>
					<TextField label="What you wrote here" value={text} readOnly />
					<p className="mb-4">
						<CopyButton text={() => text}>Copy it</CopyButton>{" "}
						<Button look="quiet" className="needs-script" onClick={discard}>
							Discard it
						</Button>
					</p>
				</>
			)}
		</div>
	);
}
