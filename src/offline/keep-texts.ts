import { KEPT_TEXTS } from "./kept-places.ts";

/** More than the files of two languages. Old builds' go when there are more. */
const MOST = 40;

const TEXTS = /\/assets\/texts-[^/]+\.js$/;

/** Keeps the texts that this page has asked for: the first one did before the worker was there to. */
export async function keepTexts(): Promise<void> {
	const asked = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
	const cache = await caches.open(KEPT_TEXTS);
	for (const name of asked) if (TEXTS.test(name) && !(await cache.match(name))) await cache.add(name);
	const kept = await cache.keys();
	for (const { url } of kept.slice(0, -MOST)) if (!asked.has(url)) await cache.delete(url);
}
