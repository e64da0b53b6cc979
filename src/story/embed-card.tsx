import { useState } from "react";
import type { BlockOf } from "../model/block.ts";
import { Button } from "../ui/button.tsx";
import { Caption } from "./caption.tsx";

/** The button that was pressed is gone: its focus goes to what came instead. */
function focusOnArrival(frame: HTMLIFrameElement | null): void {
	frame?.focus();
}

/**
 * Something that lives on another site. Nothing is asked of that site before the reader's tap; without a player
 * it is a link.
 */
export function EmbedCard({ block }: { block: BlockOf<"embed"> }) {
	const [isOpen, setIsOpen] = useState(false);
	const { player } = block;
	return (
		<figure className="embed">
			{isOpen && player ? (
				<iframe
					ref={focusOnArrival}
					src={player.src}
					title={block.title}
					style={{ aspectRatio: player.ratio }}
					className="w-full border border-rule"
					sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
					referrerPolicy="strict-origin-when-cross-origin"
					allow="fullscreen; picture-in-picture; encrypted-media"
				/>
			) : (
				<div className="embed-card">
					<p className="embed-title">{block.title}</p>
					<p className="embed-host">
						{player && (
							<Button onClick={() => setIsOpen(true)} aria-label={`Show it here: ${block.title}, from ${block.host}`}>
								Show it here
							</Button>
						)}{" "}
						<a href={block.href} rel="noopener noreferrer">
							Open on {block.host}
						</a>
					</p>
					{player && <p className="embed-note">Showing it loads content from {block.host}.</p>}
				</div>
			)}
			<Caption content={block.caption} />
		</figure>
	);
}
