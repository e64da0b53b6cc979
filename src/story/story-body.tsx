import type { ReactNode } from "react";
import type { Block } from "../model/block.ts";
import { texts } from "../texts/texts.ts";
import { AudioBlock, VideoBlock } from "./audio-video.tsx";
import { CaptionedPicture } from "./captioned-picture.tsx";
import { CodeBlock } from "./code-block.tsx";
import { EmbedCard } from "./embed-card.tsx";
import { FileBlock } from "./file-block.tsx";
import { Footnotes } from "./footnotes.tsx";
import { Gallery } from "./gallery.tsx";
import { ListBlock } from "./list-block.tsx";
import { RunningText } from "./running-text.tsx";
import { SeeAlso } from "./see-also.tsx";
import { TableBlock } from "./table-block.tsx";

/** The columns of `story.css` (39, 60 and 72rem of 17px), and what the page leaves of a narrower window. */
const PICTURE_SIZES = {
	column: "(min-width: 720px) 663px, 94vw",
	wide: "(min-width: 1088px) 1020px, 94vw",
	full: "(min-width: 1292px) 1224px, 95vw",
};

/** A story's body. Blocks never change place, so their index is their key. */
export function StoryBody({ blocks }: { blocks: readonly Block[] }): ReactNode {
	// biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
	return blocks.map((block, index) => <StoryBlock key={index} block={block} />);
}

/** The one switch: a kind that is not drawn here does not compile. */
function StoryBlock({ block }: { block: Block }): ReactNode {
	switch (block.kind) {
		case "paragraph":
			return (
				<p>
					<RunningText content={block.content} />
				</p>
			);
		case "heading": {
			const Heading = `h${block.level}` as const;
			return (
				<Heading id={block.id}>
					<RunningText content={block.content} />
				</Heading>
			);
		}
		case "picture":
			return (
				<CaptionedPicture
					picture={block.picture}
					sizes={PICTURE_SIZES[block.placement]}
					className={`place-${block.placement}`}
				/>
			);
		case "gallery":
			return <Gallery block={block} />;
		case "quote":
			return (
				<blockquote>
					<StoryBody blocks={block.blocks} />
					{block.cite && <Cite content={block.cite} />}
				</blockquote>
			);
		case "pull-quote":
			return (
				<aside className="pull-quote" aria-label={texts("paper").fromStory()}>
					<p>
						<RunningText content={block.content} />
					</p>
					{block.cite && <Cite content={block.cite} />}
				</aside>
			);
		case "list":
			return <ListBlock block={block} drawBlocks={(blocks) => <StoryBody blocks={blocks} />} />;
		case "table":
			return <TableBlock block={block} />;
		case "code":
			return <CodeBlock block={block} />;
		case "preformatted":
			return (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
				<pre tabIndex={0}>
					<RunningText content={block.content} />
				</pre>
			);
		case "verse":
			return (
				<div className="verse">
					<p>
						<RunningText content={block.content} />
					</p>
					{block.cite && <Cite content={block.cite} />}
				</div>
			);
		case "see-also":
			return <SeeAlso block={block} />;
		case "embed":
			return <EmbedCard block={block} />;
		case "audio":
			return <AudioBlock block={block} />;
		case "video":
			return <VideoBlock block={block} />;
		case "file":
			return <FileBlock block={block} />;
		case "details":
			return (
				<details>
					<summary>
						<RunningText content={block.summary} />
					</summary>
					<StoryBody blocks={block.blocks} />
				</details>
			);
		case "footnotes":
			return <Footnotes block={block} />;
		case "divider":
			return <hr />;
		default:
			return block satisfies never;
	}
}

function Cite({ content }: { content: Parameters<typeof RunningText>[0]["content"] }) {
	return (
		<footer className="cite">
			<RunningText content={content} />
		</footer>
	);
}
