import { useCallback, useEffect, useRef, useState } from "react";
import type { ThreadMemory } from "./thread-memory.ts";

/** The ids of the comments whose replies are folded away: as this device remembers them. */
export function useFolds(memory: ThreadMemory) {
	const [folded, setFolded] = useState<ReadonlySet<string>>(NONE);
	const latest = useRef(folded);

	const change = useCallback((ids: Iterable<string>) => {
		latest.current = new Set(ids);
		setFolded(latest.current);
	}, []);

	// They are on this device only, so they come after the server's HTML.
	useEffect(() => change(memory.readFolded()), [memory, change]);

	/** Folds them away, or opens them. */
	const fold = useCallback(
		(ids: readonly string[], isFolded: boolean) => {
			const changed = ids.filter((id) => latest.current.has(id) !== isFolded);
			if (changed.length === 0) return;
			const others = [...latest.current].filter((id) => !changed.includes(id));
			change(isFolded ? [...others, ...changed] : others);
			memory.writeFolded([...latest.current]);
		},
		[memory, change],
	);
	return [folded, fold] as const;
}

const NONE: ReadonlySet<string> = new Set();
