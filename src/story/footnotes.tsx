import type { BlockOf } from "../model/block.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { RunningText } from "./running-text.tsx";

/** The notes at the foot of a story, each with its way back. */
export function Footnotes({ block }: { block: BlockOf<"footnotes"> }) {
	return (
		<section className="footnotes" aria-labelledby="footnotes-title">
			<h2 id="footnotes-title">Notes</h2>
			<ol>
				{block.notes.map((note) => (
					<li key={note.id} id={note.id} value={note.number}>
						<RunningText content={note.content} />{" "}
						<PaperLink to={`#${note.id}-reference`} aria-label={`Back to the text at note ${note.number}`}>
							↩
						</PaperLink>
					</li>
				))}
			</ol>
		</section>
	);
}
