import { useState } from "react";
import type { Picture } from "../model/picture.ts";

/**
 * A picture's own box, its size known before the file arrives. `sizes` says how wide it stands.
 * A picture that fails leaves a quiet frame with its description.
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
	if (hasFailed) {
		return (
			<span
				className={`flex items-center justify-center border border-rule bg-tint p-4 text-center font-sans text-sm text-ink-soft ${className}`}
				data-picture-missing
			>
				{alt === "" ? "" : `Picture not available: ${alt}`}
			</span>
		);
	}
	return (
		<picture>
			{picture.sources?.map((source) => (
				<source key={source.type} type={source.type} srcSet={source.srcset} sizes={sizes} />
			))}
			<img
				src={picture.src}
				srcSet={picture.srcset}
				sizes={picture.srcset ? sizes : undefined}
				width={picture.width}
				height={picture.height}
				alt={alt}
				data-tone={picture.tone}
				loading={isFirst ? "eager" : "lazy"}
				fetchPriority={isFirst ? "high" : undefined}
				decoding={isFirst ? "sync" : "async"}
				onError={() => setHasFailed(true)}
				className={`picture-box ${className}`}
			/>
		</picture>
	);
}
