/** What tells that the reader goes on by themselves. */
const MOVES = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Tells once that the reader has gone on, by hand or key. Returns how to stop. */
export function onReaderMoves(listener: () => void): () => void {
	const over = new AbortController();
	const once = () => {
		over.abort();
		listener();
	};
	for (const move of MOVES) window.addEventListener(move, once, { signal: over.signal, passive: true });
	return () => over.abort();
}
