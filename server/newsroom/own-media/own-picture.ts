import type { BlockOf } from "../../../src/model/block.ts";
import type { Inline } from "../../../src/model/inline.ts";
import type { Picture } from "../../../src/model/picture.ts";
import type { IsOwn } from "./is-own.ts";

/** The picture with those of its files that may be loaded; undefined when the one for every browser may not. */
export function ownPicture(picture: Picture, isOwn: IsOwn): Picture | undefined {
	if (!isOwn(picture.src)) return undefined;
	const { srcset, sources, ...rest } = picture;
	const isWhole = (candidates: string) => filesOf(candidates).every(isOwn);
	const kept = sources?.filter((source) => isWhole(source.srcset)) ?? [];
	return {
		...rest,
		...(srcset !== undefined && isWhole(srcset) && { srcset }),
		...(kept.length > 0 && { sources: kept }),
	};
}

/** What stands in the place of something at another host: its words, and a link to it there. */
export function linkToMedium(what: string, address: string, words: { alt?: string | undefined; caption?: Inline[] }) {
	const host = (URL.parse(address)?.hostname ?? "").replace(/^www\./, "");
	const link: BlockOf<"embed"> = {
		kind: "embed",
		title: words.alt ? `${what}: ${words.alt}` : what,
		host,
		href: address,
		...(words.caption && { caption: words.caption }),
	};
	return link;
}

export function linkToPicture({ src, alt, caption, credit }: Picture): BlockOf<"embed"> {
	const words = [...(caption ?? []), ...(caption && credit ? [" "] : []), ...(credit ? [credit] : [])];
	return linkToMedium("Picture", src, { alt, ...(words.length > 0 && { caption: words }) });
}

/** "/a-360.jpg 360w, /a-720.jpg 720w" has two; a comma within an address is written %2C. */
function filesOf(srcset: string): string[] {
	return srcset.split(",").flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
