import type { BlockOf } from "../../../../../src/model/block.ts";
import { type Inline, plainText } from "../../../../../src/model/inline.ts";

/** What editors and plugins write before a pointer to another story. */
const LABELS = [
	...["see also", "also see", "also read", "read also", "read more", "read next", "read this", "more", "more on this"],
	...["related", "related story", "related stories", "related post", "related posts", "related article"],
	...["related articles", "related reading", "related news", "further reading", "must read", "recommended"],
	...[
		"recommended reading",
		"you may also like",
		"you might also like",
		"you may like",
		"don't miss",
		"in case you missed it",
	],
	...["lire aussi", "à lire aussi", "voir aussi", "à lire", "lesen sie auch", "lies auch", "siehe auch", "mehr dazu"],
	...[
		"mehr zum thema",
		"auch interessant",
		"lea también",
		"lee también",
		"vea también",
		"ver también",
		"te puede interesar",
	],
	...[
		"también te puede interesar",
		"leia também",
		"leia mais",
		"veja também",
		"saiba mais",
		"leggi anche",
		"vedi anche",
	],
	...["lees ook", "lees meer", "zie ook", "läs också", "läs även", "les også", "læs også", "lue myös", "czytaj też"],
	...["czytaj także", "zobacz też", "čtěte také", "citește și", "olvasd el", "читайте также", "читайте також"],
	...["ayrıca okuyun", "ayrıca bakınız", "baca juga", "xem thêm", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "यह भी पढ़ें"],
	...[
		"関連記事",
		"あわせて読みたい",
		"合わせて読みたい",
		"こちらもおすすめ",
		"相关阅读",
		"相关文章",
		"延伸閱讀",
		"관련기사",
		"관련 기사",
	],
];
const KNOWN = new Set(LABELS);
/** Unmistakable even without a colon and in plain type. */
const PLAIN = new Set([
	"see also",
	"also see",
	"also read",
	"read also",
	"lire aussi",
	"baca juga",
	"関連記事",
	"あわせて読みたい",
]);
const LONGEST_HEADLINE = 200;

/**
 * A paragraph that is nothing but a label and one link to another story of this newsroom, "Also read: …". A link
 * elsewhere stays a paragraph, and so does a sentence that only begins like that.
 */
export function seeAlsoOf(content: readonly Inline[]): BlockOf<"see-also"> | undefined {
	const pieces = unwrapped(content).filter((piece) => plainText([piece]).trim() !== "" || isLink(piece));
	const link = pieces.find(isLink);
	if (!link || pieces.filter(isLink).length > 1 || !link.href.startsWith("/") || link.href.includes("#"))
		return undefined;
	const at = pieces.indexOf(link);
	const after = plainText(pieces.slice(at + 1)).trim();
	if (!/^[.»›>→]?$/.test(after)) return undefined;
	const words = plainText(link.content).replace(/\s+/g, " ").trim();
	const before = pieces.slice(0, at);
	const found = before.length > 0 ? labelOf(before, words) : labelInside(words);
	return found && found.headline.length <= LONGEST_HEADLINE
		? { kind: "see-also", ...found, path: link.href }
		: undefined;
}

function labelOf(before: readonly Inline[], headline: string): { label: string; headline: string } | undefined {
	const text = plainText(before).trim();
	const label = text.replace(/[\s:：–—|»›>→-]+$/u, "").trim();
	const name = nameOf(label);
	if (headline === "" || !KNOWN.has(name)) return undefined;
	const isDressed = before.every((piece) => typeof piece === "object");
	return isDressed || label !== text || PLAIN.has(name) ? { label, headline } : undefined;
}

/** The label is in the link with the headline: "See also: The tide". */
function labelInside(words: string): { label: string; headline: string } | undefined {
	const [, label = "", headline = ""] = /^([^:：]{2,40}?)\s*[:：]\s*(.+)$/u.exec(words) ?? [];
	return KNOWN.has(nameOf(label)) ? { label, headline } : undefined;
}

function nameOf(label: string): string {
	return label
		.toLowerCase()
		.replaceAll("’", "'")
		.replace(/\s+/g, " ")
		.replace(/^[^\p{L}]+/u, "")
		.trim();
}

type Link = Extract<Inline, { kind: "link" }>;

function isLink(inline: Inline): inline is Link {
	return typeof inline === "object" && inline.kind === "link";
}

/** Without dress that is round the whole, and with links taken out of dress that holds nothing else. */
function unwrapped(content: readonly Inline[]): Inline[] {
	return content.flatMap((inline): Inline[] => {
		if (typeof inline === "string" || !("content" in inline) || inline.kind === "link") return [inline];
		const inner = unwrapped(inline.content);
		return inner.some(isLink)
			? inner.map((piece) => (typeof piece === "string" ? { ...inline, content: [piece] } : piece))
			: [inline];
	});
}
