/** Where a page may load from, as its own Content-Security-Policy says. */
export type PagePolicy = { paper: string; sources: readonly string[] };

/** What stories and comments can make a page ask for: pictures, films, and after a tap a frame. */
const DIRECTIVES = ["img-src", "media-src", "frame-src"];

/** Hosts that a browser speaks to by itself, whatever the page: updates, accounts, filling in of forms. */
const BROWSERS_OWN =
	/^https?:\/\/(?:update\.googleapis\.com|accounts\.google\.com|content-autofill\.googleapis\.com|clients2\.google\.com|optimizationguide-pa\.googleapis\.com|(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com))(?::\d+)?$/;

export async function readPolicy(paper: string): Promise<PagePolicy> {
	const policy = (await fetch(paper)).headers.get("content-security-policy") ?? "";
	const sources = policy
		.split(";")
		.map((directive) => directive.trim().split(/\s+/))
		.flatMap(([name = "", ...given]) => (DIRECTIVES.includes(name) ? given : []));
	if (sources.length === 0) throw new Error(`${paper} has no policy.`);
	return { paper, sources };
}

/** The addresses among these that the page had no leave to ask for. */
export function forbiddenAmong(asked: readonly string[], { paper, sources }: PagePolicy): string[] {
	return asked.filter((address) => {
		const url = new URL(address);
		if (url.origin === paper || BROWSERS_OWN.test(url.origin)) return false;
		// What runs, dresses or frames is no picture, however many hosts those may come from.
		if (url.pathname.startsWith("/run/")) return true;
		return !sources.some((source) => source === url.protocol || source === url.origin);
	});
}
