import { plainText } from "../model/inline.ts";
import type { Picture } from "../model/picture.ts";
import { largestFile } from "../model/pictures-of.ts";
import { texts } from "../texts/texts.ts";
import { Caption } from "./caption.tsx";
import { ResponsivePicture } from "./responsive-picture.tsx";

/** A picture with what is said of it below: caption, then credit. It leads to its file, or is shown large where the page can. */
export function CaptionedPicture({
	picture,
	sizes,
	isFirst = false,
	className = "",
}: {
	picture: Picture;
	sizes: string;
	isFirst?: boolean;
	className?: string;
}) {
	return (
		<figure className={className}>
			<ResponsivePicture
				picture={picture}
				sizes={sizes}
				isFirst={isFirst}
				className="w-full"
				frame={(drawn) => (
					<a className="enlarge" href={largestFile(picture)} aria-label={enlargeWords(picture)}>
						{drawn}
					</a>
				)}
			/>
			<Caption content={picture.caption} credit={picture.credit} />
		</figure>
	);
}

function enlargeWords({ alt, caption }: Picture): string {
	const name = alt || plainText(caption ?? []).trim();
	return name ? texts("paper").enlargeNamed({ name }) : texts("paper").enlarge();
}
