import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";

/** Stands above a thread that is shown by itself: what it is, and the way to all the others. */
export function ThreadHead({ storyPath, onLeave }: { storyPath: string; onLeave: () => void }) {
	const words = texts("discussion");
	return (
		<p className="my-4 font-sans text-sm text-ink-soft">
			{words.oneThread()}{" "}
			<PaperLink to={`${storyPath}#discussion`} onClick={onLeave}>
				{words.wholeDiscussion()}
			</PaperLink>
		</p>
	);
}
