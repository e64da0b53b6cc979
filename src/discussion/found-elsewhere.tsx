import type { FoundComment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { FoundCommentRow } from "./found-comment-row.tsx";
import type { Find } from "./use-find.ts";

/** What was found on pages that are not drawn, twenty at a time, with the way to each. */
export function FoundElsewhere({
	storyPath,
	find,
	onShow,
}: {
	storyPath: string;
	find: Find;
	/** Shows a comment where it stands; false when it is not there any more. */
	onShow: (found: FoundComment) => Promise<boolean>;
}) {
	const words = texts("discussion");
	const { search, elsewhere, setTrouble } = find;
	const show = async (comment: FoundComment) => {
		setTrouble(undefined);
		try {
			if (!(await onShow(comment))) setTrouble(words.foundMoved());
		} catch {
			setTrouble(words.foundFailed());
		}
	};
	if (elsewhere.length === 0) return null;
	return (
		<>
			<h3 id="found-elsewhere" className="found-elsewhere">
				{words.foundElsewhere()}
			</h3>
			<ol className="found-comments" aria-labelledby="found-elsewhere">
				{elsewhere.map((comment) => (
					<li key={comment.id}>
						<FoundCommentRow storyPath={storyPath} found={comment} onShow={(found) => void show(found)} />
					</li>
				))}
			</ol>
			{search.hasNextPage && (
				<Button look="quiet" onClick={() => void search.fetchNextPage()}>
					{search.isFetchingNextPage ? words.lookingOn() : words.showMoreFound()}
				</Button>
			)}
		</>
	);
}
