import type { Block } from "../../../../../src/model/block.ts";
import { parseQuote } from "../blocks/parse-quote.ts";
import type { Scope } from "../scope.ts";
import { allElements, type HtmlElement } from "../tree/html-node.ts";
import { buildEmbed } from "./build-embed.ts";
import { parseFrame } from "./parse-frame.ts";

/** Where a post of a social site says what its page is. */
const ADDRESSES = ["data-instgrm-permalink", "data-href", "data-embed-url", "data-post-url", "cite"];

/**
 * A post of a social site (X, Instagram, TikTok, Bluesky, Reddit …) as its embedding code leaves it without its
 * script: its words are a quote, and a card leads to it.
 */
export function parsePost(element: HtmlElement, scope: Scope): Block[] {
	// Mastodon gives its frame the class that it gives its quote.
	if (element.name === "iframe") return parseFrame(element, scope);
	const quote = parseQuote({ ...element, name: "blockquote" }, scope);
	const address = addressOf(element, scope.context.base);
	const embed = address && buildEmbed({ address });
	return embed ? [...quote, embed] : quote;
}

function addressOf(element: HtmlElement, base: URL): string | undefined {
	const bluesky = /^at:\/\/(did:[\w:.%-]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(
		element.attributes.get("data-bluesky-uri") ?? "",
	);
	if (bluesky) return `https://embed.bsky.app/embed/${bluesky[1]}/app.bsky.feed.post/${bluesky[2]}`;
	const named = ADDRESSES.flatMap((name) => element.attributes.get(name) ?? []);
	const links = [...allElements(element.children)].flatMap(({ name, attributes }) =>
		name === "a" ? (attributes.get("href") ?? []) : [],
	);
	// The last link of a post is its date, and that is its page.
	const candidates = [
		...named,
		...links.filter((link) => /\/(?:status|post|comments|p|reel)\//.test(link)).toReversed(),
		...links.toReversed(),
	];
	return candidates
		.map((address) => URL.parse(address.trim(), base))
		.find((url) => url && /^https?:$/.test(url.protocol))?.href;
}
