// Served as /service-worker.js it is the last worker that a browser gets from this paper: it empties what was kept for
// reading without a network and unregisters itself. What readers have written (drafts, waiting replies) stays.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
	const end = async () => {
		for (const name of await caches.keys()) await caches.delete(name);
		indexedDB.deleteDatabase("broadsheet-kept");
		await self.registration.unregister();
	};
	event.waitUntil(end());
});
