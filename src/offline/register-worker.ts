import { WORKER_ADDRESS } from "../urls.ts";
import { TAKE_OVER } from "./kept-places.ts";

/** How often an open page looks for a new version of the worker, in milliseconds. */
const LOOK = 60 * 60 * 1000;

/** As much of Trusted Types as is needed here; TypeScript does not know them yet. */
type Policies = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy };
type Policy = { createScriptURL(url: string): string };

/**
 * Registers the service worker: once in a page, when that has nothing else to do. Where the browser has none, or it
 * can't be had, the paper works without it.
 */
export async function registerWorker(): Promise<void> {
	if (!("serviceWorker" in navigator)) return;
	try {
		const registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: "none" });
		// This page was loaded after the waiting version came, so it is not of an older build.
		registration.waiting?.postMessage(TAKE_OVER);
		const look = () => {
			if (document.visibilityState === "visible") registration.update().catch(() => undefined);
		};
		setInterval(look, LOOK);
		document.addEventListener("visibilitychange", look);
	} catch {
		// No https, forbidden by the browser's settings, or the file is not there.
	}
}

/** The policy of the page lets scripts come from this one address by name (`worker-address` in its trusted types). */
function workerAddress(): string {
	const { trustedTypes } = window as { trustedTypes?: Policies };
	const policy = trustedTypes?.createPolicy("worker-address", {
		createScriptURL: (url) => {
			if (url !== WORKER_ADDRESS) throw new TypeError("Only the worker of this paper may be registered.");
			return url;
		},
	});
	return policy?.createScriptURL(WORKER_ADDRESS) ?? WORKER_ADDRESS;
}
