/** Text that does nothing to a terminal but stand there: no control, direction or other unseen characters. */
export function terminalSafe(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\r\n\t\u2028\u2029]+/g, " ")
		.replace(/[\p{Cc}\p{Cf}]/gu, "");
}

/** As `terminalSafe`, keeping the lines. */
export function terminalLines(text: string): string[] {
	return text.split(/\r\n|[\r\n\u2028\u2029]/).map(terminalSafe);
}

const WIDE =
	/^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many columns of a terminal a safe text takes. */
export function displayWidth(text: string): number {
	return fitted(text, Number.POSITIVE_INFINITY).width;
}

/** A safe text in exactly so many columns: cut with an ellipsis, or filled with spaces. */
export function toColumns(text: string, columns: number): string {
	if (displayWidth(text) <= columns) return text + " ".repeat(columns - displayWidth(text));
	const cut = fitted(text, columns - 1);
	return `${cut.text}…${" ".repeat(columns - 1 - cut.width)}`;
}

function fitted(text: string, columns: number): { text: string; width: number } {
	let width = 0;
	let end = 0;
	for (const { segment } of segmenter.segment(text)) {
		const next = width + (WIDE.test(segment) ? 2 : 1);
		if (next > columns) break;
		width = next;
		end += segment.length;
	}
	return { text: text.slice(0, end), width };
}
