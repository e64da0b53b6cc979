import type { Block } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";
import { addAll } from "../add-all.ts";
import type { Scope } from "../scope.ts";
import { noteId } from "../story-facts.ts";
import { findElement, type HtmlElement, type HtmlNode, hasClass, isElement, rawText } from "../tree/html-node.ts";
import { BLOCK_TAGS, MEDIA_TAGS } from "../tree/tags.ts";
import { codeInlines } from "./code-inlines.ts";
import { CODE_TAGS } from "./marks.ts";
import { wrapOf } from "./wrap-of.ts";

/** Where a paragraph inside a line begins and ends: a line break, unless there is one or nothing before or after it. */
export const BOUNDARY: Inline = { kind: "line-break" };

/** @param inside the kinds of dress that are on already: dress is not put on twice, and a link holds no link */
export function collectInlines(
	nodes: readonly HtmlNode[],
	scope: Scope,
	inside: ReadonlySet<string>,
	stranded: Block[],
): Inline[] {
	return nodes.flatMap((node) => (isElement(node) ? collectElement(node, scope, inside, stranded) : [node]));
}

function collectElement(element: HtmlElement, scope: Scope, inside: ReadonlySet<string>, stranded: Block[]): Inline[] {
	const { name, children } = element;
	if (name === "br") return [{ kind: "line-break" }];
	if (MEDIA_TAGS.has(name)) {
		addAll(stranded, scope.flow([element]));
		return [BOUNDARY];
	}
	const number = noteOf(element, scope);
	if (number !== undefined) return [{ kind: "footnote-reference", id: noteId(number), number }];
	const wrap = wrapOf(element, scope);
	if (wrap && !inside.has(wrap.kind)) {
		const content = collectInlines(children, scope, new Set([...inside, wrap.kind]), stranded);
		return wrap.around(content);
	}
	if (CODE_TAGS.has(name)) return codeInlines(children, scope, inside);
	const content = collectInlines(children, scope, inside, stranded);
	if (name === "q") return ["“", ...content, "”"];
	// A reading over its word (ruby) stands behind it in brackets, as browsers show it that can't set it above.
	if (name === "rt" && rawText(children).trim() !== "") return ["(", ...content, ")"];
	return BLOCK_TAGS.has(name) ? [BOUNDARY, ...content, BOUNDARY] : content;
}

/** The footnote that a `<sup class="fn">` of the block editor points at. */
function noteOf(element: HtmlElement, { facts }: Scope): number | undefined {
	if (!hasClass(element, "fn") || facts.notes.size === 0) return undefined;
	const link = findElement([element], ({ name }) => name === "a");
	const id = element.attributes.get("data-fn") ?? link?.attributes.get("href")?.replace(/^.*#/, "");
	return id === undefined ? undefined : facts.notes.get(id);
}
