import { addAll } from "../add-all.ts";
import { isJunk } from "../junk.ts";
import { dropShortcodes } from "../shortcodes.ts";
import { allElements, type HtmlElement, type HtmlNode, isElement, rawText } from "./html-node.ts";
import { isForm } from "./is-form.ts";
import { isHidden } from "./is-hidden.ts";
import { buildElement } from "./parse-html.ts";
import { replaceImage } from "./replace-image.ts";
import { DROPPED_TAGS } from "./tags.ts";

/** Where a node stands, as far as that decides whether it stays. */
type Place = { shortcodes: Set<string> | undefined; isCode: boolean; isTitle: boolean; isItem: boolean };

/**
 * The tree without what is no part of the story: what runs or is never shown (`DROPPED_TAGS`), what is hidden, what
 * themes and plugins put in (`JUNK`), forms, shortcodes that nobody read, pictures that only count readers.
 */
export function cleanTree(nodes: readonly HtmlNode[], { keepsShortcodes = false } = {}): HtmlNode[] {
	const shortcodes = keepsShortcodes ? undefined : new Set<string>();
	return cleanNodes(nodes, { shortcodes, isCode: false, isTitle: false, isItem: false });
}

function cleanNodes(nodes: readonly HtmlNode[], place: Place): HtmlNode[] {
	const cleaned: HtmlNode[] = [];
	for (const node of nodes) {
		if (!isElement(node))
			cleaned.push(place.isCode || !place.shortcodes ? node : dropShortcodes(node, place.shortcodes));
		else if (node.name === "noscript") addPlain(cleaned, node, place);
		else addAll(cleaned, cleanElement(node, place));
	}
	return cleaned;
}

function cleanElement(element: HtmlElement, place: Place): HtmlNode[] {
	if (isHidden(element) || isJunk(element.classes)) return [];
	if (isCheckMark(element) && place.isItem) return [element.attributes.has("checked") ? "☑ " : "☐ "];
	if (Object.hasOwn(DROPPED_TAGS, element.name) && !isFilmPart(element) && !hasSwallowed(element)) return [];
	if (element.name === "form" && isForm(element)) return [];
	if (element.name === "button" && !place.isTitle && element.attributes.get("role") !== "tab") return [];
	if (element.name === "img") return replaceImage(element);
	const children = cleanNodes(element.children, {
		...place,
		isCode: place.isCode || element.name === "pre" || element.name === "code",
		isTitle: place.isTitle || /^(?:h[1-6]|summary|dt)$/.test(element.name),
		isItem: place.isItem || element.name === "li",
	});
	return [buildElement(element.name, element.attributes, children)];
}

function isCheckMark({ name, attributes }: HtmlElement): boolean {
	return name === "input" && attributes.get("type") === "checkbox";
}

/** Left open, a formula's note for machines takes in all of the story that comes after it. */
function hasSwallowed({ name, hasBlock }: HtmlElement): boolean {
	return name === "annotation-xml" && hasBlock;
}

/** Needed where the film, sound or flash object itself is parsed. */
function isFilmPart({ name }: HtmlElement): boolean {
	return name === "source" || name === "track" || name === "param";
}

/**
 * What is shown without scripts is where lazy-loading plugins keep the true picture, next to an empty one that a script
 * fills, and where WordPress keeps the titles of a playlist. Anything else asks for scripts, or counts readers.
 */
function addPlain(cleaned: HtmlNode[], noscript: HtmlElement, place: Place): void {
	const children = cleanNodes(noscript.children, place);
	const kinds = new Set([...allElements(children)].map(({ name }) => name));
	const isPicture = kinds.has("img") && rawText(children).trim() === "";
	const isPlaylist =
		kinds.has("ol") && children.length > 0 && cleaned.some((node) => isElement(node) && node.name === "audio");
	if (isPlaylist) addAll(cleaned, children);
	if (!isPicture) return;
	const before = cleaned.findLastIndex((node) => isElement(node) || node.trim() !== "");
	const last = cleaned[before];
	if (isElement(last) && last.name === "img") cleaned.splice(before, 1);
	addAll(cleaned, children);
}
