import type { BlockOf } from "../model/block.ts";
import { Caption } from "./caption.tsx";
import { CaptionedPicture } from "./captioned-picture.tsx";

/** Pictures that belong together, side by side where there is room, with a caption for the whole. */
export function Gallery({ block }: { block: BlockOf<"gallery"> }) {
	return (
		<figure className="gallery place-wide" data-count={block.pictures.length}>
			<div className="gallery-pictures">
				{block.pictures.map((picture) => (
					<CaptionedPicture
						key={picture.src}
						picture={picture}
						sizes="(min-width: 1024px) 480px, (min-width: 640px) 50vw, 100vw"
					/>
				))}
			</div>
			<Caption content={block.caption} />
		</figure>
	);
}
