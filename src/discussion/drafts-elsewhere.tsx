import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** The ways to drafts that stand where neither the form nor a comment on the screen shows them. */
export function DraftsElsewhere({
	hasOwn,
	count,
	onOwn,
	onElsewhere,
}: {
	/** Whether a comment of its own was begun, and the form stands under another one. */
	hasOwn: boolean;
	/** How many answers were begun to comments that are not shown. */
	count: number;
	onOwn: () => void;
	onElsewhere: () => void;
}) {
	const words = texts("discussion");
	return (
		<>
			{hasOwn && (
				<Notice>
					{words.ownBegun()}{" "}
					<Button look="quiet" onClick={onOwn}>
						{words.goOnWithIt()}
					</Button>
				</Notice>
			)}
			{count > 0 && (
				<Notice>
					{words.answersElsewhere({ count })}{" "}
					<Button look="quiet" onClick={onElsewhere}>
						{words.writeAsOwn()}
					</Button>
				</Notice>
			)}
		</>
	);
}
