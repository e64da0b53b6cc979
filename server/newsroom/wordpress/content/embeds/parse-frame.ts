import type { Block } from "../../../../../src/model/block.ts";
import { cleanLine } from "../../../clean-text.ts";
import { findPlayer } from "../players.ts";
import type { Scope } from "../scope.ts";
import { allElements, type HtmlElement, hasClass } from "../tree/html-node.ts";
import { buildEmbed } from "./build-embed.ts";

/** Consent and lazy-loading plugins put the address elsewhere until a tap. */
const SOURCES = [
	"src",
	"data-src",
	"data-lazy-src",
	"data-litespeed-src",
	"data-cmplz-src",
	"data-cookieblock-src",
	"data-cmp-src",
];

/** Longer addresses are data. */
const LONGEST = 8_000;

/** A frame becomes a card. Objects and embeds, of which only the players of the time before frames matter, likewise. */
export function parseFrame(element: HtmlElement, scope: Scope): Block[] {
	if (hasClass(element, "wp-embedded-content") || isTiny(element)) return [];
	const { base } = scope.context;
	const isFrame = element.name === "iframe";
	const url = addressesOf(element)
		.filter((address) => address.length <= LONGEST)
		.map((address) => URL.parse(address.trim(), base))
		.find((address) => address !== null && /^https?:$/.test(address.protocol) && (isFrame || findPlayer(address)));
	if (!url) return [];
	const title = cleanLine(element.attributes.get("title") ?? "") || undefined;
	// The box of a flash object has the bar of a player in it that is gone.
	const embed = buildEmbed({ address: url.href, title, ratio: isFrame ? ratioOf(element) : undefined });
	return embed ? [embed] : [];
}

function addressesOf(element: HtmlElement): string[] {
	if (element.name === "iframe") {
		return SOURCES.flatMap((name) => element.attributes.get(name) ?? []).filter((source) => source !== "about:blank");
	}
	return [element, ...allElements(element.children)].flatMap(({ name, attributes }) => [
		...(attributes.get("data") ? [attributes.get("data") ?? ""] : []),
		...(attributes.get("src") ? [attributes.get("src") ?? ""] : []),
		...(name === "param" && /^(?:movie|src)$/i.test(attributes.get("name") ?? "")
			? [attributes.get("value") ?? ""]
			: []),
	]);
}

/** What is not to be seen counts readers. */
function isTiny({ attributes }: HtmlElement): boolean {
	return ["width", "height"].some((name) => /^[01](?:px)?$/.test(attributes.get(name)?.trim() ?? ""));
}

function ratioOf({ attributes }: HtmlElement): number | undefined {
	const [width = "", height = ""] = ["width", "height"].map((name) => attributes.get(name)?.trim() ?? "");
	if (!/^\d{2,4}(?:px)?$/.test(width) || !/^\d{2,4}(?:px)?$/.test(height)) return undefined;
	const ratio = Number.parseInt(width, 10) / Number.parseInt(height, 10);
	return ratio >= 0.3 && ratio <= 6 ? ratio : undefined;
}
