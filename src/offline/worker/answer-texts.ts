import { KEPT_TEXTS } from "../kept-places.ts";

/** Texts of the interface. Their names change with their content: what is kept is as good as the server's. */
export async function answerTexts(request: Request): Promise<Response> {
	const cache = await caches.open(KEPT_TEXTS);
	const kept = await cache.match(request.url, { ignoreVary: true });
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) await cache.put(request.url, response.clone()).catch(() => undefined);
	return response;
}
