import { useSyncExternalStore } from "react";

/** What the reader chose stands on the page's root, from its head on: everything may go by it. */
const { dataset } = typeof document === "undefined" ? { dataset: {} as DOMStringMap } : document.documentElement;

/** Whether pictures wait for a tap and nothing is fetched ahead. */
export function wantsLessData(): boolean {
	return "saving" in dataset;
}

/** Whether the reader or the device wants less motion. */
export function wantsLessMotion(): boolean {
	return "calm" in dataset || matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function onMark(listener: () => void): () => void {
	const observer = new MutationObserver(listener);
	observer.observe(document.documentElement, { attributeFilter: ["data-saving"] });
	return () => observer.disconnect();
}

/** `wantsLessData` as it changes; the server knows of nobody's wishes. */
export function useWantsLessData(): boolean {
	return useSyncExternalStore(onMark, wantsLessData, () => false);
}
