import type { ReactNode } from "react";
import { useWantsLessData } from "../lib/device-wishes.ts";
import type { BlockOf } from "../model/block.ts";
import type { Inline } from "../model/inline.ts";
import { Caption } from "./caption.tsx";

/** Something to hear. Nothing but its length is loaded before it is played. */
export function AudioBlock({ block }: { block: BlockOf<"audio"> }) {
	return (
		<MediaFigure title={block.title} caption={block.caption}>
			{/* biome-ignore lint/a11y/useMediaCaption: what is heard is told in the caption below */}
			<audio controls preload="none" className="w-full" aria-label={block.title}>
				<source src={block.src} type={block.mime} />
			</audio>
		</MediaFigure>
	);
}

/** Moving pictures, their box kept free from the start; without the picture before them where data is saved. */
export function VideoBlock({ block }: { block: BlockOf<"video"> }) {
	const isSaving = useWantsLessData();
	return (
		<MediaFigure title={block.title} caption={block.caption}>
			{/* biome-ignore lint/a11y/useMediaCaption: the tracks come with the story */}
			<video
				controls
				playsInline
				preload="none"
				poster={isSaving ? undefined : block.poster}
				width={block.width}
				height={block.height}
				className="h-auto w-full bg-tint"
				aria-label={block.title}
			>
				{block.sources.map((source) => (
					<source key={source.src} src={source.src} type={source.mime} />
				))}
				{block.captions?.map((track) => (
					<track key={track.src} kind="captions" src={track.src} srcLang={track.language} label={track.label} />
				))}
			</video>
		</MediaFigure>
	);
}

function MediaFigure({
	title,
	caption,
	children,
}: {
	title: string | undefined;
	caption: Inline[] | undefined;
	children: ReactNode;
}) {
	return (
		<figure>
			{title && <p className="media-title">{title}</p>}
			{children}
			<Caption content={caption} />
		</figure>
	);
}
