import type { BlockOf } from "../model/block.ts";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { RunningText } from "./running-text.tsx";

/** The notes at the foot of a story, each with its way back. */
export function Footnotes({ block }: { block: BlockOf<"footnotes"> }) {
	const words = texts("paper");
	return (
		<section className="footnotes" aria-labelledby="footnotes-title">
			<h2 id="footnotes-title">{words.notes()}</h2>
			<ol>
				{block.notes.map((note) => (
					<li key={note.id} id={note.id} value={note.number}>
						<RunningText content={note.content} />
						{"\u00a0"}
						<PaperLink to={`#${note.id}-reference`} aria-label={words.backToNote({ number: note.number })}>
							<span className="note-way">↩</span>
						</PaperLink>
					</li>
				))}
			</ol>
		</section>
	);
}
