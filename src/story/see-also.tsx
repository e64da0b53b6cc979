import type { BlockOf } from "../model/block.ts";
import { texts } from "../texts/texts.ts";
import { headlineOf } from "./headline-of.ts";
import { StoryLink } from "./story-link.tsx";

/** A quiet pointer to one other story, between two paragraphs. */
export function SeeAlso({ block }: { block: BlockOf<"see-also"> }) {
	const words = texts("paper");
	const label = block.label ?? words.seeAlso();
	const headline = headlineOf(block);
	return (
		<aside aria-label={words.labelled({ label, headline })} className="see-also">
			<p>
				<span className="see-also-label">{label}</span> <StoryLink path={block.path}>{headline}</StoryLink>
			</p>
		</aside>
	);
}
