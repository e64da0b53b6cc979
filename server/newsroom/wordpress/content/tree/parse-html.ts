import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from "parse5";
import { cleanText } from "../../../clean-text.ts";
import { flattenHtml } from "./flatten-html.ts";
import type { HtmlElement, HtmlNode } from "./html-node.ts";
import { BLOCK_TAGS } from "./tags.ts";

type Source = DefaultTreeAdapterTypes.ChildNode;

/** Browsers go no deeper than 512 either; stories stay below 100. */
const DEEPEST = 512;
/** A megabyte of ordinary mark-up has 60,000 elements; unclosed tags can multiply without end. */
const MOST_ELEMENTS = 100_000;
/** The words that are kept of what is too much even without its nesting, in characters. */
const MOST_TEXT = 1_000_000;

class TooMuch extends Error {}

/**
 * Parses a piece of HTML as a browser would (WHATWG, scripting off), into a tree without comments that nothing can
 * run from. What is nested too deeply or multiplies is taken as its text in paragraphs.
 */
export function parseHtml(html: string): HtmlNode[] {
	try {
		return toNodes(parseGuarded(html).childNodes, 0);
	} catch (error) {
		if (!(error instanceof TooMuch)) throw error;
		return parseFlat(flattenHtml(html));
	}
}

/** Paragraphs; when there are too many of them, their words in one. */
function parseFlat(html: string): HtmlNode[] {
	try {
		return toNodes(parseGuarded(html).childNodes, 0);
	} catch (error) {
		if (!(error instanceof TooMuch)) throw error;
		const words = html.slice(0, MOST_TEXT).replaceAll("<p>", " ");
		return toNodes(parseGuarded(words).childNodes, 0);
	}
}

function parseGuarded(html: string): DefaultTreeAdapterTypes.DocumentFragment {
	let depth = 0;
	let elements = 0;
	return parseFragment(html, {
		scriptingEnabled: false,
		treeAdapter: {
			...defaultTreeAdapter,
			createElement(name, namespace, attributes) {
				elements += 1;
				if (elements > MOST_ELEMENTS) throw new TooMuch("The HTML has too many elements.");
				return defaultTreeAdapter.createElement(name, namespace, attributes);
			},
			onItemPush() {
				depth += 1;
				if (depth > DEEPEST) throw new TooMuch("The HTML is nested too deeply.");
			},
			onItemPop() {
				depth -= 1;
			},
		},
	});
}

function toNodes(sources: readonly Source[], depth: number): HtmlNode[] {
	// Misnested formatting can make the tree deeper than what was ever open at once.
	if (depth > 2 * DEEPEST) throw new TooMuch("The HTML is nested too deeply.");
	return sources.flatMap((source): HtmlNode[] => {
		if (source.nodeName === "#text" && "value" in source) return [cleanSource(source.value)];
		return "tagName" in source ? [toElement(source, depth)] : [];
	});
}

function toElement(source: DefaultTreeAdapterTypes.Element, depth: number): HtmlElement {
	const attributes = new Map(source.attrs.map(({ name, value }) => [name.toLowerCase(), cleanSource(value)]));
	return buildElement(source.tagName.toLowerCase(), attributes, toNodes(source.childNodes, depth + 1));
}

/** A form feed is white space in HTML, and no character of a text. */
function cleanSource(text: string): string {
	return cleanText(text.replaceAll("\f", " "));
}

export function buildElement(
	name: string,
	attributes: ReadonlyMap<string, string>,
	children: readonly HtmlNode[],
): HtmlElement {
	return {
		name,
		attributes,
		classes: new Set((attributes.get("class") ?? "").split(/\s+/).filter((word) => word !== "")),
		children,
		hasBlock: children.some((child) => typeof child === "object" && (child.hasBlock || BLOCK_TAGS.has(child.name))),
	};
}
