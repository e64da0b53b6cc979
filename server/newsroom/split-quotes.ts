export type TextPart = { isQuote: boolean; text: string };

/** Quotes in quotes beyond this are what they are, lines that begin with a mark. */
const DEEPEST = 3;

/**
 * Parts what a reader typed into what is quoted, the lines that begin with "> " (as mail does), without these marks,
 * and what is not. A mark alone in its line is an empty line of the quote. `depth`: how many quotes this stands in.
 */
export function splitQuotes(text: string, depth = 0): TextPart[] {
	if (depth >= DEEPEST || !/^> /m.test(text)) return [{ isQuote: false, text }];
	const parts: { isQuote: boolean; lines: string[] }[] = [];
	for (const line of text.split("\n")) {
		const last = parts.at(-1);
		const isQuote = line.startsWith("> ") || (line.trimEnd() === ">" && last?.isQuote === true);
		const said = isQuote ? line.slice(2) : line;
		if (last?.isQuote === isQuote) last.lines.push(said);
		else parts.push({ isQuote, lines: [said] });
	}
	return parts
		.map(({ isQuote, lines }) => ({ isQuote, text: lines.join("\n").replace(/^\n+/, "").trimEnd() }))
		.filter((part) => part.text !== "");
}
