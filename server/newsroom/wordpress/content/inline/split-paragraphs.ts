import type { Inline } from "../../../../../src/model/inline.ts";

/**
 * Paragraphs of text that is parted by two line breaks in a row, as the classic editor's is where nothing made
 * paragraphs of it. White space between the two does not count.
 */
export function splitParagraphs(content: readonly Inline[]): Inline[][] {
	const paragraphs: Inline[][] = [[]];
	let breaks: Inline[] = [];
	for (const inline of content) {
		const isBreak = typeof inline === "object" && inline.kind === "line-break";
		const isSpace = typeof inline === "string" && /^[ \t\r\n]*$/.test(inline);
		if (isBreak || (isSpace && breaks.length > 0)) {
			breaks.push(inline);
			continue;
		}
		if (breaks.filter((waiting) => typeof waiting === "object").length > 1) paragraphs.push([]);
		else paragraphs.at(-1)?.push(...breaks);
		breaks = [];
		paragraphs.at(-1)?.push(inline);
	}
	return paragraphs;
}
