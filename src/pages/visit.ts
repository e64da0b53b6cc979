import { useSyncExternalStore } from "react";

let before: number | undefined;
const listeners = new Set<() => void>();

/** Tells all cards when the visit before this one ended, in milliseconds since 1970; the front page finds it out. */
export function giveVisitBefore(moment: number | undefined): void {
	before = moment;
	for (const listener of listeners) listener();
}

export function useVisitBefore(): number | undefined {
	return useSyncExternalStore(subscribe, () => before);
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}
