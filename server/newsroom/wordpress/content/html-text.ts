import { cleanLine } from "../../clean-text.ts";
import { cleanTree } from "./tree/clean-tree.ts";
import { type HtmlNode, isElement } from "./tree/html-node.ts";
import { parseHtml } from "./tree/parse-html.ts";
import { BLOCK_TAGS } from "./tree/tags.ts";

/**
 * The visible words of a piece of HTML on one line: for headlines, standfirsts, names. `<script>` and the like leave
 * with their content; "5 < 6" stays.
 */
export function htmlText(html: string): string {
	return cleanLine(wordsOf(cleanTree(parseHtml(html))));
}

/** Text that was escaped once for HTML, as WordPress gives the site's name and those of terms and users. */
export function decodeEscaped(text: string): string {
	return cleanLine(wordsOf(parseHtml(text.replaceAll("<", "&lt;"))));
}

function wordsOf(nodes: readonly HtmlNode[]): string {
	return nodes
		.map((node) => {
			if (!isElement(node)) return node;
			const words = wordsOf(node.children);
			return node.name === "br" || BLOCK_TAGS.has(node.name) ? ` ${words} ` : words;
		})
		.join("");
}
