import type { ReactNode } from "react";
import type { Discussion } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** What is said at a discussion's head: what became of a reply posted without JavaScript, and why there is nothing to read. */
export function DiscussionNotices({
	storyPath,
	posted,
	first,
	from,
	isEmpty,
	query,
	copyNotice,
}: {
	storyPath: string;
	posted: string | undefined;
	/** The first page that is shown, as soon as it is here. */
	first: Discussion | undefined;
	/** The page that was asked for. */
	from: number;
	isEmpty: boolean;
	query: { isPending: boolean; isError: boolean; refetch: () => Promise<unknown> };
	copyNotice: ((asOf: string) => ReactNode) | undefined;
}) {
	const words = texts("discussion");
	return (
		<>
			{posted === "held" && <Notice>{words.thanksHeld()}</Notice>}
			{posted === "published" && <Notice>{words.thanksPosted()}</Notice>}
			{first?.asOf !== undefined && copyNotice?.(first.asOf)}
			{query.isPending && <p className="font-sans text-sm text-ink-soft">{texts("paper").discussionUnderway()}</p>}
			{query.isError && !first && (
				<Notice>
					{words.notLoaded()}{" "}
					<Button look="quiet" onClick={() => void query.refetch()}>
						{texts("paper").tryAgain()}
					</Button>
					{from > 1 && <a href={`${storyPath}#discussion`}>{words.toFirst()}</a>}
				</Notice>
			)}
			{first?.isOpen && isEmpty && <p className="font-sans text-sm text-ink-soft">{words.nobody()}</p>}
		</>
	);
}
