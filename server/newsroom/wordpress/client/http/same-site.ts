/** Whether two addresses are of one site: the same host and port, "http" or "https", with or without "www.". */
export function isSameSite(a: URL, b: URL): boolean {
	return isWeb(a) && isWeb(b) && bareHost(a) === bareHost(b) && (a.port === b.port || (a.port === "" && b.port === ""));
}

/** Whether a site's host is the other's or a name below or above it, on the same port: "api.example.org" and "example.org". */
export function isRelatedHost(a: URL, b: URL): boolean {
	const [first, second] = [a, b].map((url) => bareHost(url));
	if (first === undefined || second === undefined || !isWeb(a) || !isWeb(b) || a.port !== b.port) return false;
	return `.${first}`.endsWith(`.${second}`) || `.${second}`.endsWith(`.${first}`);
}

export function isWeb(url: URL): boolean {
	return (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "";
}

/** Where a page that asks for a name and password stands, on a WordPress and most plugins' private sites. */
export function isLoginPage(url: URL): boolean {
	return /\/(wp-login\.php|wp-signup\.php|wp-admin\/?|login\/?|log-in\/?|sign-?in\/?)$/i.test(url.pathname);
}

function bareHost(url: URL): string {
	return url.hostname.toLowerCase().replace(/^www\./, "");
}
