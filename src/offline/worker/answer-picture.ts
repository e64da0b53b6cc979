import { readKept } from "../kept-database.ts";
import { KEPT_PICTURES } from "../kept-places.ts";

/**
 * A picture: the file that is kept, else the network's, and without a network another file of the same picture: what
 * was kept for a card also stands above the story.
 */
export async function answerPicture(request: Request): Promise<Response> {
	const cache = await caches.open(KEPT_PICTURES);
	const kept = await cache.match(request.url, { ignoreVary: true });
	if (kept) return kept;
	try {
		return await fetch(request);
	} catch (error) {
		const other = await otherFile(new URL(request.url), cache);
		if (!other) throw error;
		return other;
	}
}

/**
 * A picture where data is saved and nobody has asked for it: the file that is kept costs nothing. Else an answer with
 * nothing in it: a browser shows no picture, says nothing in its console, and asks anew when the reader does.
 */
export async function answerUnasked(request: Request): Promise<Response> {
	const cache = await caches.open(KEPT_PICTURES);
	const kept = await cache.match(request.url, { ignoreVary: true });
	return kept ?? new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}

async function otherFile({ href, origin, pathname }: URL, cache: Cache): Promise<Response | undefined> {
	const asked = origin === self.location.origin ? pathname : href;
	const pictures = (await readKept()).flatMap(({ pictures: ofPage }) => ofPage);
	const same = pictures.filter(({ addresses }) => addresses.includes(asked));
	// The largest is the sharpest.
	for (const { kept } of same.sort((one, other) => other.bytes - one.bytes)) {
		const file = await cache.match(kept, { ignoreVary: true });
		if (file) return file;
	}
}
