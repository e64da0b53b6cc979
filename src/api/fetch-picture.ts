/** A picture takes longer than JSON; one that takes longer than this, in milliseconds, is gone without. */
const TIMEOUT = 30_000;

/**
 * The bytes of a picture; undefined where they can't be had. Pictures of another host come through the paper's own
 * server (`server/http/passed-pictures.ts`): what a browser itself fetches from there is hidden from the page.
 */
export async function fetchPicture(address: string, signal?: AbortSignal): Promise<Blob | undefined> {
	const isOwn = address.startsWith("/");
	const timeout = AbortSignal.timeout(TIMEOUT);
	try {
		const response = await fetch(isOwn ? address : passedPictureUrl(address), {
			signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
			// What the page has loaded is not asked for again.
			cache: "force-cache",
		});
		const isPicture = response.headers.get("Content-Type")?.startsWith("image/") ?? false;
		return response.ok && isPicture ? await response.blob() : undefined;
	} catch (error) {
		if (signal?.aborted) throw error;
		return undefined;
	}
}

/** "https://site.example/a.jpg" is passed on at "/pictures/from/https/site.example/a.jpg". */
function passedPictureUrl(address: string): string {
	const { protocol, host, pathname, search } = new URL(address);
	return `/pictures/from/${protocol.slice(0, -1)}/${host}${pathname}${search}`;
}
