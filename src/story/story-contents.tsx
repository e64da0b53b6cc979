import type { Block, BlockOf } from "../model/block.ts";
import { plainText } from "../model/inline.ts";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";

/** A story with fewer parts is looked over without a list of them. */
const FEWEST = 3;

/** What stands in a long story, folded up before its first words: a way in, and no more than a line to those who read on. */
export function StoryContents({ blocks }: { blocks: readonly Block[] }) {
	const headings = headingsOf(blocks);
	if (headings.length < FEWEST) return null;
	const title = texts("paper").contents();
	return (
		<nav aria-label={title} className="story-contents">
			<details>
				<summary>{title}</summary>
				<ol>
					{headings.map(({ id, content, level }) => (
						<li key={id} className={level > 2 ? "story-contents-within" : undefined}>
							<PaperLink to={`#${id}`}>{plainText(content)}</PaperLink>
						</li>
					))}
				</ol>
			</details>
		</nav>
	);
}

/** The deepest are small print, and one that has only a picture or white space has no name to be listed by. */
function headingsOf(blocks: readonly Block[]): BlockOf<"heading">[] {
	return blocks.filter(
		(block) => block.kind === "heading" && block.level < 4 && plainText(block.content).trim() !== "",
	) as BlockOf<"heading">[];
}
