import type { Block, QuoteSource } from "../../../../src/model/block.ts";
import { parseDefinitions } from "./blocks/parse-definitions.ts";
import { parseList } from "./blocks/parse-list.ts";
import { buildCode } from "./blocks/parse-preformatted.ts";
import { parseQuote } from "./blocks/parse-quote.ts";
import type { ContentContext } from "./content-context.ts";
import { createScope } from "./create-scope.ts";
import { wrapOf } from "./inline/wrap-of.ts";
import type { ParseElement, Scope } from "./scope.ts";
import { NO_FACTS } from "./story-facts.ts";
import { cleanTree } from "./tree/clean-tree.ts";
import { type HtmlElement, rawText } from "./tree/html-node.ts";
import { parseHtml } from "./tree/parse-html.ts";

/**
 * A comment's text from WordPress's `content.rendered`: paragraphs with links and emphasis, quotes, lists and code.
 * Whatever else is in it, as an administrator's comment may hold anything, is its words in paragraphs; pictures,
 * players and files are nothing.
 */
export function parseComment(html: string, context: ContentContext): Block[] {
	const nodes = cleanTree(parseHtml(html), { keepsShortcodes: true });
	const scope = createScope(context, NO_FACTS, {
		parseElement: parseCommentElement,
		buildParagraph: (content) => ({ kind: "paragraph", content }),
	});
	return scope.flow(nodes);
}

const nothing: ParseElement = () => [];
const code: ParseElement = (element) => (rawText([element]).trim() === "" ? [] : [buildCode(element)]);

/** A quote that this paper has posted says in its `cite` what it is from; the name is found where the comment stands. */
function parseSourcedQuote(element: HtmlElement, scope: Scope): Block[] {
	const source = sourceOf(element.attributes.get("cite") ?? "");
	const blocks = parseQuote(element, scope);
	return source ? blocks.map((block) => (block.kind === "quote" ? { ...block, source } : block)) : blocks;
}

function sourceOf(cite: string): QuoteSource | undefined {
	if (cite === "#story") return { kind: "story" };
	const id = /^#comment-([1-9]\d{0,14})$/.exec(cite)?.[1];
	return id === undefined ? undefined : { kind: "comment", id, name: "" };
}

const BY_TAG: Readonly<Record<string, ParseElement>> = {
	ul: parseList,
	ol: parseList,
	menu: parseList,
	dir: parseList,
	dl: parseDefinitions,
	blockquote: parseSourcedQuote,
	pre: code,
	listing: code,
	xmp: code,
	plaintext: code,
	img: nothing,
	iframe: nothing,
	object: nothing,
	embed: nothing,
	audio: nothing,
	video: nothing,
	hr: nothing,
};

const parseCommentElement: ParseElement = (element, scope) => {
	if (Object.hasOwn(BY_TAG, element.name)) return BY_TAG[element.name]?.(element, scope) ?? [];
	const wrap = wrapOf(element, scope);
	const isOn = wrap === undefined || scope.wraps.some(({ kind }) => kind === wrap.kind);
	return (isOn ? scope : scope.within({ wrap })).flow(element.children);
};
