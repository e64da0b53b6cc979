import { type ReactNode, useCallback, useState } from "react";
import { useWantsLessData, wantsLessData } from "../lib/device-wishes.ts";
import type { Picture } from "../model/picture.ts";
import { WaitingPicture } from "./waiting-picture.tsx";

/**
 * A picture's own box, its size known before the file arrives. `sizes` says how wide it stands. A picture that fails
 * keeps its box, with its description in a quiet frame. Where a reader saves data it waits in its box for a tap; what
 * was there before stays.
 */
export function ResponsivePicture({
	picture,
	sizes,
	isFirst = false,
	className = "",
	isInCard = false,
	frame = (drawn) => drawn,
}: {
	picture: Picture;
	sizes: string;
	/** The picture that the page is known by: loaded before all else. */
	isFirst?: boolean;
	className?: string;
	/** Beside words that say it all: it needs no description there, and is not worth a tap. */
	isInCard?: boolean;
	/** What stands round it, but not round the box that it waits in: that has a button of its own. */
	frame?: (drawn: ReactNode) => ReactNode;
}) {
	const [outcome, setOutcome] = useState<"coming" | "here" | "failed">("coming");
	const [isAsked, setIsAsked] = useState(false);
	const isSaving = useWantsLessData();
	const isWaiting = isSaving && !isAsked && outcome === "coming";
	// Where data is saved, the worker keeps back what nobody has asked for.
	const miss = useCallback(() => setOutcome(wantsLessData() && !isAsked ? "coming" : "failed"), [isAsked]);
	// What came of it before the script was here, the element alone can tell.
	const lookBack = useCallback(
		(image: HTMLImageElement | null) => {
			if (image?.complete && image.naturalWidth === 0) miss();
			else if (image?.complete) setOutcome("here");
			if (!image || !isAsked) return;
			// The button that asked for it is gone.
			image.tabIndex = -1;
			image.focus();
		},
		[isAsked, miss],
	);
	const hasFailed = outcome === "failed";
	const alt = isInCard ? "" : picture.alt;
	if (isWaiting) {
		const onAsk = isInCard ? undefined : () => setIsAsked(true);
		return <WaitingPicture picture={picture} sizes={sizes} alt={alt} className={className} onAsk={onAsk} />;
	}
	return frame(
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
				data-here={isFirst && outcome === "here" ? "" : undefined}
				// What has no picture in it has no ratio of its own in some browsers.
				style={hasFailed ? { aspectRatio: `${picture.width} / ${picture.height}` } : undefined}
				// While data is saved, lazy pictures are out of sight.
				loading={isFirst || isSaving ? "eager" : "lazy"}
				fetchPriority={isFirst ? "high" : undefined}
				decoding={isFirst ? "sync" : "async"}
				onError={miss}
				onLoad={() => setOutcome("here")}
				className={`picture-box ${className}`}
			/>
		</picture>,
	);
}
