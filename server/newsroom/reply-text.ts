import type { Block } from "../../src/model/block.ts";
import type { Inline } from "../../src/model/inline.ts";
import type { ReplyQuote } from "../../src/model/reply.ts";
import { sourceOf } from "./check-quotes.ts";
import { splitQuotes } from "./split-quotes.ts";

/**
 * What a reader typed as blocks: a blank line parts paragraphs, a line end is a line break, a bare http(s) address is
 * a link, lines that begin with "> " are a quote, and all else is what it is, character by character. `quotes` say
 * where those are from; they were checked (`check-quotes.ts`).
 */
export function parseReplyText(text: string, quotes: readonly ReplyQuote[] = []): Block[] {
	return parseParts(text, quotes, 0);
}

function parseParts(text: string, quotes: readonly ReplyQuote[], depth: number): Block[] {
	return splitQuotes(text, depth).flatMap((part): Block[] => {
		if (!part.isQuote) return parseParagraphs(part.text);
		const source = sourceOf(part.text, quotes);
		return [{ kind: "quote", blocks: parseParts(part.text, [], depth + 1), ...(source && { source }) }];
	});
}

function parseParagraphs(text: string): Block[] {
	return text
		.split(/\n[ \t]*\n\s*/)
		.map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ""))
		.filter((paragraph) => paragraph !== "")
		.map((paragraph) => ({ kind: "paragraph", content: parseLines(paragraph) }));
}

function parseLines(paragraph: string): Inline[] {
	return paragraph
		.split("\n")
		.flatMap((line, at) => [...(at > 0 ? [{ kind: "line-break" } as const] : []), ...parseLinks(line)]);
}

function parseLinks(line: string): Inline[] {
	const content: Inline[] = [];
	let from = 0;
	for (const match of line.matchAll(/\bhttps?:\/\/[^\s<>"]+/gi)) {
		const shown = withoutTrailingPunctuation(match[0]);
		const href = linkHref(shown);
		if (href === undefined) continue;
		if (match.index > from) content.push(line.slice(from, match.index));
		content.push({ kind: "link", href, content: [shown] });
		from = match.index + shown.length;
	}
	if (from < line.length) content.push(line.slice(from));
	return content;
}

const OPENING: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** An address ends before the sentence's own marks; a closing bracket belongs to it only when it opens there too. */
function withoutTrailingPunctuation(address: string): string {
	const count = new Map<string, number>();
	for (const character of address) count.set(character, (count.get(character) ?? 0) + 1);
	let end = address.length;
	for (; end > 0; end -= 1) {
		const last = address[end - 1] as string;
		const opening = OPENING[last];
		const closed = count.get(last) ?? 0;
		if (opening !== undefined && closed <= (count.get(opening) ?? 0)) break;
		if (opening === undefined && !/[.,;:!?'’”»…*_~|\\]/.test(last)) break;
		count.set(last, closed - 1);
	}
	return address.slice(0, end);
}

/** Not what names one host and goes to another ("https://bank.example@evil.example"). */
function linkHref(shown: string): string | undefined {
	if (!URL.canParse(shown)) return undefined;
	const url = new URL(shown);
	return url.username === "" && url.password === "" && url.hostname !== "" ? url.href : undefined;
}

/** How many links a text holds. */
export function countLinks(text: string): number {
	return linksOf(parseReplyText(text));
}

function linksOf(blocks: readonly Block[]): number {
	return blocks.reduce((links, block) => {
		if (block.kind === "quote") return links + linksOf(block.blocks);
		const content = block.kind === "paragraph" ? block.content : [];
		return links + content.filter((inline) => typeof inline !== "string" && inline.kind === "link").length;
	}, 0);
}
