const TRACKING =
	/^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|yclid|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|vero_id)$/i;

/** An address as it is passed on: without what only tells who passed it on, and without a place within the page. */
export function stripTracking(address: string): string {
	const url = new URL(address);
	for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
	url.hash = "";
	return url.href;
}
