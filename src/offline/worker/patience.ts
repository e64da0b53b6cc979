/** How long the network is waited for where something kept could be shown instead, in milliseconds. */
const PATIENCE = 3_000;
/** The same when it was just found to be that slow, and for how long that is remembered. */
const SHORT_PATIENCE = 500;
const REMEMBERED = 30_000;

let slowUntil = 0;

/** What the network gives, or undefined if it takes too long. Rejects as the network does. */
export async function inTime(answer: Promise<Response>): Promise<Response | undefined> {
	let timer: number | undefined;
	const isKnownSlow = Date.now() < slowUntil;
	const late = new Promise<undefined>((resolve) => {
		timer = self.setTimeout(resolve, isKnownSlow ? SHORT_PATIENCE : PATIENCE);
	});
	const response = await Promise.race([answer, late]).finally(() => clearTimeout(timer));
	// What had little time tells nothing: else a network that is slow at times would never be waited for again.
	if (!response && !isKnownSlow) slowUntil = Date.now() + REMEMBERED;
	return response;
}
