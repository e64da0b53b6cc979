import type { Block } from "../../../src/model/block.ts";
import { bodyText } from "../../../src/model/body-text.ts";
import { hasSigns } from "./index-paragraphs.ts";

/** Words that a comment quotes. `isOfStory`: they are known to be the story's, however few they are. */
export type Passage = { text: string; isOfStory: boolean };

/** Of one comment, so many are looked for. */
const MOST = 12;
/** The longest that is looked for, in characters. */
const LONGEST = 4_000;
/** Words in quotation marks, of any language. A straight mark opens and closes. */
const IN_MARKS = /[“”„‟«»「『"]([^“”„‟«»「」『』"\n]{10,4000})[“”«»」』"]/g;
/** Fewer characters in quotation marks are a name or a doubt; where each sign is a word, ten say as much. */
const LONG = 25;

/** What a comment quotes: its quotes but those of other comments, a passage for each paragraph, and words in quotation marks. */
export function passagesOf(body: readonly Block[]): Passage[] {
	return body.flatMap(passagesOfBlock).slice(0, MOST);
}

function passagesOfBlock(block: Block): Passage[] {
	if (block.kind === "quote") {
		if (block.source?.kind === "comment") return [];
		const isOfStory = block.source?.kind === "story";
		return linesOf(block.blocks).map((text) => ({ text: text.slice(0, LONGEST), isOfStory }));
	}
	return linesOf([block]).flatMap((line) =>
		Array.from(line.matchAll(IN_MARKS), ([, text = ""]) => ({ text, isOfStory: false })).filter(
			({ text }) => text.length >= LONG || hasSigns(text),
		),
	);
}

function linesOf(blocks: readonly Block[]): string[] {
	return bodyText(blocks).split("\n");
}

/** Whether a comment may quote, from its text as typed or any of its mark-up; most do not, and are not looked at again. */
export function mayQuote(raw: string): boolean {
	return /^> |quote|[“”„‟«»「『]|&(?:#8220|#8222|#171|ldquo|bdquo|laquo|quot);/m.test(raw) || /"[^"\n]{25}/.test(raw);
}
