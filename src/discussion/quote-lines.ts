import type { ReplyQuote } from "../model/reply.ts";

/** A quotation as it is typed: its paragraphs after "> ", as mail has them. */
function quoteLines(words: string): string {
	return words
		.split("\n")
		.map((paragraph) => `> ${paragraph}`)
		.join("\n>\n");
}

/** A text with a quotation below it, and room for what is said to that. */
export function withQuote(text: string, { text: words }: ReplyQuote): string {
	return `${text.trim() === "" ? "" : `${text.trimEnd()}\n\n`}${quoteLines(words)}\n\n`;
}

/** Those of the quotations of which a text still has something. */
export function standingQuotes(text: string, quotes: readonly ReplyQuote[] = []): ReplyQuote[] {
	if (quotes.length === 0) return [];
	const pieces = splitQuotes(text).flatMap(({ isQuote, text }) => (isQuote ? [text.replace(/\n+/g, "\n")] : []));
	return quotes.filter((quote) => pieces.some((piece) => quote.text.includes(piece)));
}

/** A text in its paragraphs and its quotations, without their marks. */
export function splitQuotes(text: string): { isQuote: boolean; text: string }[] {
	const pieces: { isQuote: boolean; lines: string[] }[] = [];
	for (const line of text.trim().split(/\r\n?|\n/)) {
		const last = pieces.at(-1);
		const isQuote = line.startsWith("> ") || (line.trimEnd() === ">" && last?.isQuote === true);
		if (line.trim() === "") pieces.push({ isQuote: false, lines: [] });
		else if (last?.isQuote === isQuote && last.lines.length > 0) last.lines.push(isQuote ? line.slice(2) : line);
		else pieces.push({ isQuote, lines: [isQuote ? line.slice(2) : line] });
	}
	return pieces
		.filter(({ lines }) => lines.length > 0)
		.map(({ isQuote, lines }) => ({ isQuote, text: lines.join("\n") }));
}
