/**
 * The service worker: what the paper's pages need to open without a network. It answers from the network as long as
 * there is one, and never keeps anything that nobody has opened or asked for: what is kept is chosen by the pages
 * (`src/offline/keep-page.ts`).
 */
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { SHELL_ADDRESS } from "../../urls.ts";
import { SCRIPT_IN_CHARGE, TAKE_OVER } from "../kept-places.ts";
import { OUTBOX_SYNC_TAG, sendWaiting } from "../send-waiting.ts";
import { answerJson } from "./answer-json.ts";
import { answerPage } from "./answer-page.ts";
import { answerPicture, answerUnasked } from "./answer-picture.ts";
import { answerTexts } from "./answer-texts.ts";
import { holdPage, isUnasked, releasePage } from "./held-pages.ts";
import { wasReached } from "./reach.ts";
import { routeOf } from "./route-of.ts";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

/** Background Sync, which TypeScript does not know: https://wicg.github.io/background-sync/spec/ */
type SyncEvent = ExtendableEvent & { tag: string };

// The reader's script and the shell. Their names change with their content.
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: "", cleanURLs: false });
cleanupOutdatedCaches();

self.addEventListener("activate", (event) => {
	event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]));
});

self.addEventListener("fetch", (event) => {
	const isOnline = self.navigator.onLine && wasReached();
	if (isOnline && isUnasked(event.request, event.clientId, self.location.origin))
		return event.respondWith(answerUnasked(event.request));
	switch (routeOf(event.request, { origin: self.location.origin, isOnline })) {
		case "page":
			return event.respondWith(answerHeld(event));
		case "json":
			return event.respondWith(answerJson(event));
		case "texts":
			return event.respondWith(answerTexts(event.request));
		case "picture":
			return event.respondWith(answerPicture(event.request));
	}
});

async function answerHeld(event: FetchEvent): Promise<Response> {
	const answering = answerPage(event, () => matchPrecache(SHELL_ADDRESS));
	const [page] = await Promise.all([answering, holdPage(event.resultingClientId)]);
	return page;
}

self.addEventListener("message", ({ data, source }) => {
	if (data === SCRIPT_IN_CHARGE && source instanceof Client) releasePage(source.id);
});

/**
 * A new version takes over when the page that has just been loaded is the only one: pages of the old version, which
 * stand open elsewhere, keep the worker that they were made with.
 */
self.addEventListener("message", (event) => {
	if (event.data !== TAKE_OVER) return;
	const takeOver = async () => {
		const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
		if (pages.length <= 1) await self.skipWaiting();
	};
	event.waitUntil(takeOver());
});

self.addEventListener("sync", (event) => {
	const { tag, waitUntil } = event as SyncEvent;
	if (tag === OUTBOX_SYNC_TAG) waitUntil.call(event, sendWaiting());
});
