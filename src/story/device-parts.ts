import { type ComponentType, useSyncExternalStore } from "react";
import type { StoryList, StorySummary } from "../model/story.ts";

/** What only this device can say of stories. It comes when the page answers, and moves nothing of what was drawn. */
export type DeviceParts = {
	/** On a card: whether it is new, read or saved. */
	CardMarks: ComponentType<{ story: StorySummary }>;
	/** At the end of the front page: what was new. */
	FrontEnd: ComponentType<{ list: StoryList }>;
};

let given: DeviceParts | undefined;
const listeners = new Set<() => void>();

export function giveDeviceParts(parts: DeviceParts): void {
	given = parts;
	for (const listener of listeners) listener();
}

/** None on the server, and none until they have come. */
export function useDeviceParts(): DeviceParts | undefined {
	return useSyncExternalStore(subscribe, read, readNone);
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

const read = () => given;
const readNone = () => undefined;
