import { useQuery } from "@tanstack/react-query";
import { useInsertionEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { outlineQuery } from "../discussion/discussion-queries.ts";
import { addLateSheet } from "../lib/late-sheet.ts";
import { storyQuery } from "../story/story-queries.ts";
import { texts } from "../texts/texts.ts";
import styles from "./beside.css?inline";
import { BesideSheet } from "./beside-sheet.tsx";
import { useQuotedPlaces } from "./use-quoted-places.ts";

/** A small count after each paragraph that comments quote, which opens them beside it. */
export function BesideStory({ path }: { path: string }) {
	const { data: outline } = useQuery(outlineQuery(path));
	const { data: story } = useQuery({ ...storyQuery(path), enabled: false });
	const places = useQuotedPlaces(story, outline);
	const [shown, setShown] = useState<number>();
	/** The paragraph whose comments a press has just closed: the click that follows must not open them again. */
	const pressed = useRef<number>(undefined);
	const open = places.find(({ paragraph }) => paragraph === shown);
	const words = texts("beside");
	// They come with the code.
	useInsertionEffect(() => addLateSheet(styles), []);
	return (
		<>
			{places.map(({ paragraph, commentIds, host }) =>
				createPortal(
					<button
						type="button"
						className="beside-count"
						aria-label={words.count({ count: commentIds.length })}
						aria-haspopup="dialog"
						aria-expanded={paragraph === shown}
						onPointerDown={() => {
							pressed.current = shown;
						}}
						onClick={() => {
							setShown(pressed.current === paragraph ? undefined : paragraph);
							pressed.current = undefined;
						}}
					>
						{commentIds.length}
					</button>,
					host,
					String(paragraph),
				),
			)}
			{open && outline && (
				<BesideSheet
					key={open.paragraph}
					path={path}
					place={open}
					outline={outline}
					onClose={() => setShown((current) => (current === open.paragraph ? undefined : current))}
				/>
			)}
		</>
	);
}
