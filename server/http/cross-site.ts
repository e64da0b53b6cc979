/**
 * Whether a POST comes from another site's page. Browsers say so themselves (Sec-Fetch-Site), older ones by Origin;
 * what sends neither is no browser and carries nobody's cookies. Only the host is compared with Origin, since behind
 * a proxy that speaks https this server sees http. `readerOrigins`, static copies of this paper, are not other sites.
 */
export function isCrossSite(
	headers: Headers,
	ownHosts: readonly string[],
	readerOrigins: readonly string[] = [],
): boolean {
	const origin = headers.get("origin");
	if (origin !== null && readerOrigins.includes(origin)) return false;
	const site = headers.get("sec-fetch-site");
	if (site !== null) return site !== "same-origin" && site !== "none";
	if (origin === null) return false;
	return !URL.canParse(origin) || !ownHosts.includes(new URL(origin).host);
}
