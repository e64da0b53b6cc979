import type { BlockOf } from "../model/block.ts";
import { StoryLink } from "./story-link.tsx";

/** A quiet pointer to one other story, between two paragraphs. */
export function SeeAlso({ block }: { block: BlockOf<"see-also"> }) {
	return (
		<aside aria-label={block.label ?? "See also"} className="see-also">
			<p>
				<span className="see-also-label">{block.label ?? "See also"}</span>{" "}
				<StoryLink path={block.path}>{block.headline}</StoryLink>
			</p>
		</aside>
	);
}
