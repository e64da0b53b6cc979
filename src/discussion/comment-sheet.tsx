import { useState } from "react";
import type { Comment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { commentUrl } from "../urls.ts";
import { ReportForm } from "./report-form.tsx";

/** What can be done with a comment: take its link along, hide who wrote it, tell the editors of it. */
export function CommentSheet({
	storyPath,
	comment,
	isHidden,
	onHide,
	onClose,
}: {
	storyPath: string;
	comment: Comment;
	/** Who wrote it is hidden, and the comment shown once. */
	isHidden: boolean;
	onHide: (isWanted: boolean) => void;
	onClose: () => void;
}) {
	const { id, author } = comment;
	const words = texts("comment-menu");
	const [isReporting, setIsReporting] = useState(false);
	const address = () => new URL(commentUrl(storyPath, id), window.location.href).href;

	return (
		<Sheet
			title={
				isReporting ? words.reportTitle({ name: author.name }) : texts("discussion").commentBy({ name: author.name })
			}
			close={words.close()}
			onClose={onClose}
		>
			{isReporting ? (
				<ReportForm storyPath={storyPath} id={id} />
			) : (
				<ul className="comment-menu">
					<li>
						<CopyButton text={address}>{words.copyLink()}</CopyButton>
					</li>
					<li>
						<Button
							look="quiet"
							onClick={({ currentTarget }) => {
								// Its focus goes back first, and from there to what follows.
								currentTarget.closest("dialog")?.close();
								onHide(!isHidden);
							}}
						>
							{isHidden ? words.showAgain({ name: author.name }) : words.hide({ name: author.name })}
						</Button>
						{!isHidden && <p className="text-ink-soft">{words.hideHelp()}</p>}
					</li>
					<li>
						<Button look="quiet" onClick={() => setIsReporting(true)}>
							{words.report()}
						</Button>
						<p className="text-ink-soft">{words.reportHelp()}</p>
					</li>
				</ul>
			)}
		</Sheet>
	);
}
