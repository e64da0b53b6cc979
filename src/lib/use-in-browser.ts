import { useSyncExternalStore } from "react";

const nothing = () => {};
const neverChanges = () => nothing;

/** Whether this is drawn in a browser that has taken over the server's HTML: what only the device knows comes then. */
export function useInBrowser(): boolean {
	return useSyncExternalStore(
		neverChanges,
		() => true,
		() => false,
	);
}
