import { type Inline, plainText } from "../../../../../src/model/inline.ts";

/**
 * The most characters of one paragraph. A browser looks at all that follows for the direction of each line, so the time
 * that a paragraph takes grows with the square of its length: Chromium is busy with a megabyte for 15 seconds.
 */
export const LONGEST_PARAGRAPH = 50_000;

/** Running text in parts that are short enough, cut between words where there are any. Nearly always one. */
export function splitLongText(content: Inline[]): Inline[][] {
	if (plainText(content).length <= LONGEST_PARAGRAPH) return [content];
	const parts: Inline[][] = [[]];
	let room = LONGEST_PARAGRAPH;
	const add = (inline: Inline, length: number) => {
		if (length > room) {
			parts.push([]);
			room = LONGEST_PARAGRAPH;
		}
		parts.at(-1)?.push(inline);
		room -= length;
	};
	for (const inline of content) {
		for (const piece of typeof inline === "string" ? cutText(inline) : cutDress(inline)) {
			add(piece, plainText([piece]).length);
		}
	}
	return parts.filter((part) => part.length > 0);
}

function cutDress(inline: Exclude<Inline, string>): Inline[] {
	if (inline.kind === "code") return cutText(inline.text).map((text) => ({ ...inline, text }));
	if (!("content" in inline)) return [inline];
	return splitLongText(inline.content).map((part) => ({ ...inline, content: part }));
}

function cutText(text: string): string[] {
	const pieces: string[] = [];
	let rest = text;
	while (rest.length > LONGEST_PARAGRAPH) {
		const space = rest.lastIndexOf(" ", LONGEST_PARAGRAPH);
		// Never through the two halves of one character.
		const end = /[\udc00-\udfff]/.test(rest.charAt(LONGEST_PARAGRAPH)) ? LONGEST_PARAGRAPH - 1 : LONGEST_PARAGRAPH;
		const cut = space > 0 ? space : end;
		pieces.push(rest.slice(0, cut));
		rest = rest.slice(space > 0 ? cut + 1 : cut);
	}
	return [...pieces, rest];
}
