import { useCallback, useEffect, useRef } from "react";
import { onReaderMoves } from "../lib/on-reader-moves.ts";
import type { DiscussionOrder } from "../model/discussion.ts";
import { goBackTo, whatIsRead } from "./keep-place.tsx";
import type { LeftAt, ThreadMemory } from "./thread-memory.ts";

/**
 * Remembers what is read when the page is left. Returns what to call before another order than the server's is drawn: then
 * the reader of a page that was loaded again is led back there, unless they go elsewhere before. The browser has gone to
 * where it stands in the server's order, or to what stands there in its place.
 */
export function useLeftAt(order: DiscussionOrder, memory: ThreadMemory): () => void {
	const awaited = useRef<LeftAt>(undefined);
	useEffect(() => {
		if (!awaited.current || order !== memory.readOrder()) return;
		goBackTo(awaited.current);
		awaited.current = undefined;
	}, [order, memory]);
	useEffect(() => {
		const leave = () => memory.writeLeftAt(whatIsRead());
		window.addEventListener("pagehide", leave);
		const stop = onReaderMoves(() => {
			awaited.current = undefined;
		});
		return () => {
			stop();
			window.removeEventListener("pagehide", leave);
		};
	}, [memory]);
	return useCallback(() => {
		awaited.current = memory.takeLeftAt();
	}, [memory]);
}
