import type { Element, Nodes, Properties } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Allowance, allowanceOf, TEXT_ALLOWANCES } from "./allowances.ts";

/** A word of the source; with an allowance, one that need not be a word of the story. */
export type SourceWord = { word: string; allowance?: Allowance };

/** Never drawn by any browser. */
const UNSEEN = new Set([
	"script",
	"style",
	"template",
	"noscript",
	"title",
	"head",
	"datalist",
	"rp",
	"area",
	"annotation",
]);
/** Where brackets are a program's. */
const CODE = new Set(["pre", "code"]);
/** Elements after whose edges a word goes on; at those of all others it ends. */
const RUNNING = new Set(
	(
		"a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math mi mn mo mrow msup msub nobr " +
		"q rt ruby s samp small span strike strong sub sup time tt u var wbr semantics"
	).split(" "),
);

/**
 * The words of a piece of HTML as a browser shows them, in the order of the source: a reading of it that shares
 * nothing with the parser that is tested.
 */
export function wordsOfHtml(html: string): SourceWord[] {
	const words: SourceWord[] = [];
	let open: { text: string; allowance: Allowance | undefined } = { text: "", allowance: undefined };
	const end = () => {
		for (const word of splitWords(open.text)) {
			words.push({ word, ...(open.allowance && { allowance: open.allowance }) });
		}
		open = { text: "", allowance: undefined };
	};
	const add = (text: string, allowance: Allowance | undefined) => {
		if (allowance !== open.allowance) end();
		open = { text: open.text + text, allowance };
	};
	const walk = (node: Nodes, allowance: Allowance | undefined, isCode = false): void => {
		if (node.type === "text") {
			if (isCode) add(node.value, allowance);
			else addText(node.value, allowance);
			return;
		}
		if (node.type === "element" && UNSEEN.has(node.tagName)) return;
		const own = node.type === "element" ? (allowance ?? allowanceOf(asSource(node))) : allowance;
		if (node.type === "element" && !RUNNING.has(node.tagName)) end();
		if (node.type === "element" && node.tagName === "img") add(String(node.properties.alt ?? ""), own);
		if (node.type === "element" && node.tagName === "iframe") {
			add(String(node.properties.title ?? ""), own);
			return;
		}
		if ("children" in node)
			for (const child of captionLast(node.children))
				walk(child, own, isCode || (node.type === "element" && CODE.has(node.tagName)));
		if (node.type === "element" && !RUNNING.has(node.tagName)) end();
	};
	const addText = (text: string, allowance: Allowance | undefined) => {
		if (allowance) return add(text, allowance);
		let at = 0;
		for (const { pattern, ...named } of TEXT_ALLOWANCES) {
			for (const match of text.matchAll(pattern)) {
				if (match.index < at) continue;
				add(text.slice(at, match.index), undefined);
				add(match[0], named);
				at = match.index + match[0].length;
			}
		}
		add(text.slice(at), undefined);
	};
	walk(fromHtml(html, { fragment: true }), undefined);
	end();
	return words;
}

/** A table's caption is its first element, and may be shown below it. */
function captionLast(nodes: readonly Nodes[]): Nodes[] {
	const isCaption = (node: Nodes) => node.type === "element" && node.tagName === "caption";
	return [...nodes.filter((node) => !isCaption(node)), ...nodes.filter(isCaption)];
}

/** An element as its source has it. */
export type SourceElement = { name: string; classes: string[]; attribute(name: string): string | undefined };

function asSource({ tagName, properties }: Element): SourceElement {
	return {
		name: tagName,
		classes: Array.isArray(properties.className) ? properties.className.map(String) : [],
		attribute: (name) => attributeOf(properties, name),
	};
}

function attributeOf(properties: Properties, name: string): string | undefined {
	const key = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
	const value = properties[key];
	if (value === undefined || value === null || value === false) return undefined;
	return Array.isArray(value) ? value.join(" ") : String(value);
}

/** Words without the marks that the paper sets itself: quotation marks, brackets round readings, colons of labels. */
export function splitWords(text: string): string[] {
	return text
		.replace(/[^\P{Cc}\s]/gu, "")
		.split(/\s+/)
		.map((word) => word.replace(/[“”"()·:☑☐\u200b]/g, ""))
		.filter((word) => word !== "");
}
