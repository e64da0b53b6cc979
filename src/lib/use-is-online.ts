import { useCallback, useSyncExternalStore } from "react";

/**
 * Whether this device has a network, as far as its browser knows: good for words, not for deciding whether to ask. That
 * one has come is told when `tryIt`, which stays the same function, was in vain: what it brings is drawn in its own time,
 * and takes the words away.
 */
export function useIsOnline(tryIt: () => Promise<"in vain" | "done">): boolean {
	const watch = useCallback(
		(tell: () => void) => {
			const watching = new AbortController();
			const { signal } = watching;
			window.addEventListener("offline", tell, { signal });
			const onOnline = async () => {
				if ((await tryIt()) === "in vain") tell();
			};
			window.addEventListener("online", () => void onOnline(), { signal });
			return () => watching.abort();
		},
		[tryIt],
	);
	return useSyncExternalStore(
		watch,
		() => navigator.onLine,
		() => true,
	);
}
