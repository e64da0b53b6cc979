import type { Inline } from "../model/inline.ts";
import { RunningText } from "./running-text.tsx";

/** What is said below a figure: the caption, then the credit; nothing where there is neither. */
export function Caption({ content, credit }: { content: Inline[] | undefined; credit?: string | undefined }) {
	if (!content && !credit) return null;
	return (
		<figcaption className="caption">
			{content && <RunningText content={content} />}
			{credit && <span className="credit">{content ? ` ${credit}` : credit}</span>}
		</figcaption>
	);
}
