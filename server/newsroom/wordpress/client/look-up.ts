import * as v from "valibot";
import { Failure } from "../../../../src/model/failure.ts";
import { routeOf } from "./api-root.ts";
import { findLink, type HeaderLink, parseLinks } from "./discovery/parse-links.ts";
import { failureOfStatus } from "./failure-of-status.ts";
import type { HttpAnswer } from "./http/exchange.ts";
import { followRedirects, redirectOf } from "./http/follow-redirects.ts";
import { isLoginPage, isSameSite } from "./http/same-site.ts";
import type { Transport } from "./http/transport.ts";
import type { WpLookup } from "./wp-client.ts";

/** A look-up as it is kept. */
const keptLookup = v.variant("kind", [
	v.object({ kind: v.literal("missing") }),
	v.object({ kind: v.literal("moved"), to: v.pipe(v.string(), v.url()) }),
	v.object({ kind: v.literal("found"), route: v.optional(v.string()) }),
]);

/** Servers and firewalls that do not take HEAD say one of these. */
const NO_HEAD = new Set([400, 403, 405, 501]);
const MOST_REDIRECTS = 3;

/** Asks the site's own page at an address what it is, as the text of what is kept. Throws `Failure`. */
export async function fetchLookup(
	url: URL,
	options: { transport: Transport; headers: Record<string, string>; root: URL | undefined; now: () => number },
): Promise<string> {
	const { transport } = options;
	const ask = (method: "HEAD" | "GET") => {
		const request = {
			method,
			url,
			headers: { ...options.headers, Accept: "text/html,application/xhtml+xml" },
			timeout: transport.timeouts.read,
			maxBytes: 64 * 1024,
			isCut: true,
		};
		return transport.look((exchange) => followRedirects(exchange, request, MOST_REDIRECTS, isSameAddress));
	};
	let answer = await ask("HEAD");
	if (NO_HEAD.has(answer.status)) answer = await ask("GET");
	return JSON.stringify(readLookup(answer, options));
}

export function parseLookup(text: string): WpLookup {
	const kept = v.safeParse(keptLookup, JSON.parse(text));
	if (!kept.success) throw new Failure("bad-answer", "A kept look-up can't be read.");
	const { output } = kept;
	if (output.kind === "moved") return { kind: "moved", to: new URL(output.to) };
	return output.kind === "found" ? { kind: "found", route: output.route } : output;
}

function readLookup(answer: HttpAnswer, options: { root: URL | undefined; now: () => number }) {
	const to = redirectOf(answer);
	if (to && isLoginPage(to)) {
		throw new Failure("refused", `${answer.url.host} shows its pages only to those who log in.`);
	}
	if (to) return isSameSite(to, answer.url) ? { kind: "moved", to: to.href } : { kind: "missing" };
	if (answer.status === 404 || answer.status === 410) return { kind: "missing" };
	if (answer.status < 200 || answer.status > 299) throw failureOfStatus(answer, options.now());
	const link = jsonLink(parseLinks(answer.headers.get("link")));
	const url = link ? URL.parse(link.href, answer.url) : null;
	return { kind: "found", route: url ? routeOf(url, options.root) : undefined };
}

/** WordPress 5.5 and later name the REST route of what a page shows: `rel="alternate"; type="application/json"`. */
function jsonLink(links: HeaderLink[]): HeaderLink | undefined {
	return findLink(
		links.filter(({ parameters }) => parameters.type?.toLowerCase() === "application/json"),
		"alternate",
	);
}

/** To the same page over https or with "www.": not moved, only spelled otherwise. */
function isSameAddress(to: URL, from: URL): boolean {
	return (
		isSameSite(to, from) && to.origin !== from.origin && to.pathname === from.pathname && to.search === from.search
	);
}
