import type { BlockOf } from "../../../../../src/model/block.ts";
import { findPlayer, PLAYER_HOSTS } from "../players.ts";

/** Where neither the HTML nor the provider says how wide a player is for its height. */
const WIDE = 16 / 9;

/** What the HTML says of something on another site. */
export type EmbedFacts = {
	/** An absolute address, of its page or of its player. */
	address: string;
	title?: string | undefined;
	/** Width over height. */
	ratio?: number | undefined;
};

/**
 * A card for something on another site, with a player if its host is in the table. Undefined for addresses that are
 * not http(s) or carry a user's name.
 */
export function buildEmbed({ address, title, ratio }: EmbedFacts): BlockOf<"embed"> | undefined {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
	const known = findPlayer(url) ?? findSiteKind(url);
	const href = known?.href ?? url.href;
	const host = new URL(href).hostname.replace(/^www\./, "");
	const src = known?.src && PLAYER_HOSTS.includes(new URL(known.src).origin) ? known.src : undefined;
	return {
		kind: "embed",
		title: title || known?.name || host,
		host,
		href,
		...(src && { player: { src, ratio: ratio ?? known?.ratio ?? WIDE } }),
	};
}

/** Sites of one kind of software are on many hosts; their players are known by their paths, and none may be shown here. */
function findSiteKind(url: URL): { href: string; name: string; src?: undefined; ratio?: undefined } | undefined {
	const post = /^(\/@[\w.-]+(?:@[\w.-]+)?\/\d{5,25})\/embed\/?$/.exec(url.pathname)?.[1];
	if (post) return { href: `${url.origin}${post}`, name: "Mastodon" };
	const film = /^\/videos\/embed\/([\w-]{10,40})\/?$/.exec(url.pathname)?.[1];
	return film ? { href: `${url.origin}/videos/watch/${film}`, name: "PeerTube" } : undefined;
}
