import { onReaderMoves } from "./on-reader-moves.ts";

/** Calls back now and whenever the page grows or shrinks, until the reader goes on by themselves. Returns how to end it. */
export function asPageGrows(work: () => void): () => void {
	const watching = new ResizeObserver(work);
	const stop = onReaderMoves(() => watching.disconnect());
	watching.observe(document.body);
	return () => {
		stop();
		watching.disconnect();
	};
}
