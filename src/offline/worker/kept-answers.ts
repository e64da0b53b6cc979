import { KEPT_AT, KEPT_JSON } from "../kept-places.ts";

/** The article JSON that is kept under an API address, with when it was fetched in its header `KEPT_AT`. */
export async function keptAnswer(address: string): Promise<Response | undefined> {
	const cache = await caches.open(KEPT_JSON);
	return cache.match(address, { ignoreVary: true });
}

/** Puts a fresher answer in the place of the one that is kept. What is not kept stays so. */
export async function refreshKept(address: string, fresh: Response): Promise<void> {
	const headers = new Headers(fresh.headers);
	headers.set(KEPT_AT, new Date().toISOString());
	try {
		const cache = await caches.open(KEPT_JSON);
		await cache.put(address, new Response(fresh.body, { headers }));
	} catch {
		// No room: the older one stays.
	}
}

/**
 * Whether an answer is the newsroom's: not what a hotel's network says in its place (it leads elsewhere, or gives HTML
 * for JSON), and not a server that fails.
 */
export function isNewsrooms(response: Response, type: RegExp): boolean {
	return response.status < 500 && !response.redirected && type.test(response.headers.get("content-type") ?? "");
}
