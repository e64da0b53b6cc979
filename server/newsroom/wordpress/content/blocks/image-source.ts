import { resolveMedia } from "../../pictures/resolve-media.ts";
import type { HtmlElement } from "../tree/html-node.ts";

/** Where lazy-loading plugins keep the true address while `src` holds an empty picture, the commonest first. */
const LAZY_SOURCES = [
	"data-src",
	"data-lazy-src",
	"data-original",
	"data-orig-file",
	"data-large-file",
	"data-lazyload",
];
const LAZY_SRCSETS = ["data-srcset", "data-lazy-srcset"];
/** Pictures set into the HTML itself: only kinds that can't hold a script, and none so large that it slows the story. */
const SMALL_DATA = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+$/i;
const LARGEST_DATA = 32_000;

/** The file of a picture; undefined where there is none to show. */
export function imageSource({ attributes }: HtmlElement, base: URL): string | undefined {
	const plain = attributes.get("src")?.trim() ?? "";
	const lazy = LAZY_SOURCES.map((name) => resolveMedia(attributes.get(name) ?? "", base)).find(Boolean);
	if (plain === "" || plain.startsWith("data:") || isPlaceholder(plain)) {
		return lazy ?? (isSmallData(plain) && !attributes.has("data-srcset") ? plain : undefined);
	}
	return resolveMedia(plain, base) ?? lazy;
}

/** The candidates of a picture's `srcset` with their widths; those by density are left out. */
export function imageCandidates({ attributes }: HtmlElement, base: URL): { src: string; width: number }[] {
	const srcset = [...LAZY_SRCSETS, "srcset"].map((name) => attributes.get(name)).find((value) => value?.includes("w"));
	return [...(srcset ?? "").matchAll(/(\S+)\s+(\d{1,5})w\s*(?:,|$)/g)].flatMap(([, address = "", width]) => {
		const src = resolveMedia(address.replace(/^,+/, ""), base);
		return src ? [{ src, width: Number(width) }] : [];
	});
}

/** A drawing of one empty pixel, made for a picture that a script would fill in. */
function isSmallData(source: string): boolean {
	return source.length > 200 && source.length <= LARGEST_DATA && SMALL_DATA.test(source);
}

function isPlaceholder(source: string): boolean {
	return /\/(?:lazy_placeholder|lazyload-placeholder|blank|transparent|spacer|1x1(?:\.trans)?|pixel)\.(?:gif|png|svg)(?:$|\?)/i.test(
		source,
	);
}
