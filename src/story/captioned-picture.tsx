import type { Picture } from "../model/picture.ts";
import { Caption } from "./caption.tsx";
import { ResponsivePicture } from "./responsive-picture.tsx";

/** A picture with what is said of it below: caption, then credit. */
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
			<ResponsivePicture picture={picture} sizes={sizes} isFirst={isFirst} className="w-full" />
			<Caption content={picture.caption} credit={picture.credit} />
		</figure>
	);
}
