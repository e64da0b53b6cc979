import { useCallback, useState } from "react";
import type { Picture } from "../model/picture.ts";

/**
 * A picture's own box, its size known before the file arrives. `sizes` says how wide it stands. A picture that fails
 * keeps its box, with its description in a quiet frame.
 */
export function ResponsivePicture({
	picture,
	sizes,
	isFirst = false,
	className = "",
	alt = picture.alt,
}: {
	picture: Picture;
	sizes: string;
	/** The picture that the page is known by: loaded before all else. */
	isFirst?: boolean;
	className?: string;
	alt?: string;
}) {
	const [hasFailed, setHasFailed] = useState(false);
	// Whether it failed before the script was here, the element alone can tell.
	const lookBack = useCallback((image: HTMLImageElement | null) => {
		if (image?.complete && image.naturalWidth === 0) setHasFailed(true);
	}, []);
	return (
		<picture>
			{picture.sources?.map((source) => (
				<source key={source.type} type={source.type} srcSet={source.srcset} sizes={sizes} />
			))}
			<img
				ref={lookBack}
				src={picture.src}
				srcSet={picture.srcset}
				sizes={picture.srcset ? sizes : undefined}
				width={picture.width}
				height={picture.height}
				alt={alt}
				data-tone={picture.tone}
				data-fitted={picture.isFitted && ""}
				data-missing={hasFailed ? "" : undefined}
				// What has no picture in it has no ratio of its own in some browsers.
				style={hasFailed ? { aspectRatio: `${picture.width} / ${picture.height}` } : undefined}
				loading={isFirst ? "eager" : "lazy"}
				fetchPriority={isFirst ? "high" : undefined}
				decoding={isFirst ? "sync" : "async"}
				onError={() => setHasFailed(true)}
				onLoad={() => setHasFailed(false)}
				className={`picture-box ${className}`}
			/>
		</picture>
	);
}
