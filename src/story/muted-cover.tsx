import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import { texts } from "../texts/texts.ts";

/** Lies over a card that the reader has muted, which keeps its size: whatever is muted, nothing moves. */
export function MutedCover({ why, onShow }: { why: "words" | "section"; onShow: () => void }) {
	const words = texts("paper");
	const show = ({ currentTarget }: MouseEvent) => {
		const card = currentTarget.closest(".card");
		flushSync(onShow);
		card?.querySelector<HTMLElement>(".card-link")?.focus();
	};
	return (
		<button type="button" className="card-muted" onClick={show}>
			{words.muted({ why })} <span>{words.showMuted()}</span>
		</button>
	);
}
