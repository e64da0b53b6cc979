import type { BlockOf } from "../model/block.ts";
import { Caption } from "./caption.tsx";
import { CaptionedPicture } from "./captioned-picture.tsx";

const TWO_BESIDE = "(min-width: 1088px) 500px, (min-width: 640px) 46vw, 94vw";
/** By how many there are: alone it has the whole width, three stand side by side, all else in twos. */
const SIZES: Record<number, string> = {
	1: "(min-width: 1088px) 1020px, 94vw",
	3: "(min-width: 1088px) 326px, (min-width: 640px) 30vw, 94vw",
};

/** Pictures that belong together, side by side where there is room, with a caption for the whole. */
export function Gallery({ block }: { block: BlockOf<"gallery"> }) {
	return (
		<figure className="gallery place-wide" data-count={block.pictures.length}>
			<div className="gallery-pictures">
				{block.pictures.map((picture, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand twice, and none ever moves
					<CaptionedPicture key={at} picture={picture} sizes={SIZES[block.pictures.length] ?? TWO_BESIDE} />
				))}
			</div>
			<Caption content={block.caption} />
		</figure>
	);
}
