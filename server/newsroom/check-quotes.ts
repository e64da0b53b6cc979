import type { QuoteSource } from "../../src/model/block.ts";
import type { ReplyQuote } from "../../src/model/reply.ts";
import { foldWords } from "./fold-words.ts";

/** What a source says; of a comment also the name above it. */
export type Said = { text: string; name?: string };

/**
 * The quotes whose words do stand where they are said to be from, under the name that is there: nobody has words put
 * into the mouth. A selection may begin or end within a word. `find` gives undefined for what is not there, or not to be seen. The rest of a reply stays as it is.
 */
export function checkQuotes(
	quotes: readonly ReplyQuote[] | undefined,
	find: (from: ReplyQuote["from"]) => Said | undefined,
): ReplyQuote[] {
	return (quotes ?? []).flatMap(({ text, from }): ReplyQuote[] => {
		const said = find(from);
		const words = foldWords(text);
		if (!said || words === "" || !foldWords(said.text).includes(words)) return [];
		return [{ text, from: from.kind === "story" ? { kind: "story" } : { ...from, name: said.name ?? "" } }];
	});
}

/** Where a quote in a reply is from: it is one of the checked ones, or a part of one. */
export function sourceOf(text: string, checked: readonly ReplyQuote[]): QuoteSource | undefined {
	if (checked.length === 0) return undefined;
	const words = foldWords(text);
	if (words === "") return undefined;
	const folded = checked.map((quote) => ({ quote, words: foldWords(quote.text) }));
	const found = folded.find((one) => one.words === words) ?? folded.find((one) => one.words.includes(words));
	return found?.quote.from;
}
