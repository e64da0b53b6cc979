import { useState } from "react";
import type { BlockOf } from "../model/block.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { Caption } from "./caption.tsx";

/** The button that was pressed is gone: its focus goes to what came instead. */
function focusOnArrival(frame: HTMLIFrameElement | null): void {
	frame?.focus();
}

/** As wide as the column; what is taller than wide (films made for phones) no taller than a window, in rem. */
function frameSize(ratio: number): { aspectRatio: number; maxWidth?: string } {
	return { aspectRatio: ratio, ...(ratio < 1 && { maxWidth: `${Math.round(ratio * 40)}rem` }) };
}

/**
 * Something that lives on another site. Nothing is asked of that site before the reader's tap; without a player
 * it is a link.
 */
export function EmbedCard({ block }: { block: BlockOf<"embed"> }) {
	const [isOpen, setIsOpen] = useState(false);
	const words = texts("paper");
	const { player } = block;
	return (
		<figure className="embed">
			{isOpen && player ? (
				<iframe
					ref={focusOnArrival}
					src={player.src}
					title={block.title}
					style={frameSize(player.ratio)}
					className="embed-frame"
					sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
					referrerPolicy="strict-origin-when-cross-origin"
					allow="fullscreen; picture-in-picture; encrypted-media"
				/>
			) : (
				<div className="embed-card">
					<p className="embed-title">{block.title}</p>
					<p className="embed-host">
						{player && (
							<Button
								look="plain"
								onClick={() => setIsOpen(true)}
								aria-label={words.showHereNamed({ title: block.title, host: block.host })}
							>
								{words.showHere()}
							</Button>
						)}{" "}
						<a href={block.href} rel="noopener noreferrer">
							{words.openOn({ host: block.host })}
						</a>
					</p>
					{player && <p className="embed-note">{words.showingLoads({ host: block.host })}</p>}
				</div>
			)}
			<Caption content={block.caption} />
		</figure>
	);
}
