import type { QuoteSource } from "../../../../src/model/block.ts";
import type { ReplyQuote } from "../../../../src/model/reply.ts";
import { sourceOf } from "../../check-quotes.ts";
import { splitQuotes } from "../../split-quotes.ts";
import { escapeText } from "./escape-text.ts";

/**
 * What a reader typed as HTML for WordPress: character by character, and its quotes as `<blockquote>`, which with its
 * `cite` is what WordPress lets guests write. `quotes` were checked.
 */
export function replyHtml(text: string, quotes: readonly ReplyQuote[], depth = 0): string {
	return splitQuotes(text, depth)
		.map((part) => {
			if (!part.isQuote) return escapeText(part.text);
			const source = sourceOf(part.text, quotes);
			const cite = source ? ` cite="${citeOf(source)}"` : "";
			return `<blockquote${cite}>${replyHtml(part.text, [], depth + 1)}</blockquote>`;
		})
		.join("\n\n");
}

function citeOf(source: QuoteSource): string {
	return source.kind === "story" ? "#story" : `#comment-${Number(source.id)}`;
}
