import type { Picture } from "../model/picture.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { RunningText } from "./running-text.tsx";

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
			{(picture.caption || picture.credit) && (
				<figcaption className="caption">
					{picture.caption && <RunningText content={picture.caption} />}{" "}
					{picture.credit && <span className="credit">{picture.credit}</span>}
				</figcaption>
			)}
		</figure>
	);
}
