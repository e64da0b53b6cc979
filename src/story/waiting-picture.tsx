import { type ComponentType, lazy, Suspense } from "react";
import type { Picture } from "../model/picture.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";

/** Few readers have pictures wait; without it they do all the same. */
const PictureWeight = lazy<ComponentType<{ picture: Picture; sizes: string }>>(() =>
	import("./picture-weight.tsx").then(
		(module) => ({ default: module.PictureWeight }),
		() => ({ default: () => null }),
	),
);

/** The box of a picture that waits to be asked for, with what it shows and what it weighs. */
export function WaitingPicture({
	picture,
	sizes,
	alt,
	className,
	onAsk,
}: {
	picture: Picture;
	sizes: string;
	alt: string;
	className: string;
	/** Missing where nobody would ask. */
	onAsk: (() => void) | undefined;
}) {
	return (
		<div className={`picture-box ${className}`} style={{ aspectRatio: `${picture.width} / ${picture.height}` }}>
			{onAsk && (
				<div className="picture-waiting">
					<Button look="plain" onClick={onAsk}>
						{texts("paper").showPicture()}
						<Suspense fallback={null}>
							<PictureWeight picture={picture} sizes={sizes} />
						</Suspense>
					</Button>
					<p>{alt}</p>
				</div>
			)}
		</div>
	);
}
