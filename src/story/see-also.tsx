import type { BlockOf } from "../model/block.ts";
import { headlineOf } from "./headline-of.ts";
import { StoryLink } from "./story-link.tsx";

/** A quiet pointer to one other story, between two paragraphs. */
export function SeeAlso({ block }: { block: BlockOf<"see-also"> }) {
	return (
		<aside aria-label={block.label ?? "See also"} className="see-also">
			<p>
				<span className="see-also-label">{block.label ?? "See also"}</span>{" "}
				<StoryLink path={block.path}>{headlineOf(block)}</StoryLink>
			</p>
		</aside>
	);
}
