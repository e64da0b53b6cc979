import type { Block } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";
import { dressInlines } from "../dress-inlines.ts";
import { collectInlines } from "../inline/collect-inlines.ts";
import { isBlank } from "../inline/tidy-inlines.ts";
import type { Scope } from "../scope.ts";
import { allElements, type HtmlElement, hasClass, isElement, rawText } from "../tree/html-node.ts";

/** Names of languages in class names of code blocks and highlighting plugins: `language-js`, `brush: js`. */
const LANGUAGE = /(?:^|\s)(?:lang(?:uage)?-|brush:\s*)([\w+#-]{1,30})/i;

/** Text whose spaces and line ends count: program text, a poem, or what was typed as it is. */
export function parsePreformatted(element: HtmlElement, scope: Scope): Block[] {
	const stranded: Block[] = [];
	const collected = collectInlines(element.children, scope, new Set(), stranded);
	if (isBlank(collected)) return stranded;
	if (isCode(element)) return [buildCode(element), ...stranded];
	if (hasClass(element, "wp-block-verse")) {
		const lines = dressInlines(
			collected.flatMap((inline) => breakLines(inline)),
			scope,
		);
		return [{ kind: "verse", content: lines }, ...stranded];
	}
	return [{ kind: "preformatted", content: trimLines(collected) }, ...stranded];
}

function isCode(element: HtmlElement): boolean {
	const filled = element.children.filter((child) => isElement(child) || child.trim() !== "");
	const [only] = filled;
	if (filled.length === 1 && isElement(only) && only.name === "code") return true;
	return hasClass(element, "wp-block-code", "EnlighterJSRAW") || LANGUAGE.test(element.attributes.get("class") ?? "");
}

export function buildCode(element: HtmlElement): Block {
	const named = [element, ...allElements(element.children)].map(
		({ attributes }) => attributes.get("data-enlighter-language") ?? LANGUAGE.exec(attributes.get("class") ?? "")?.[1],
	);
	const language = named.find((name) => name !== undefined)?.toLowerCase();
	const text = rawText(element.children).replace(/^\n+|\s+$/g, "");
	return { kind: "code", text, ...(language && { language }) };
}

/** The lines of a poem, its indents kept by no-break spaces. */
function breakLines(inline: Inline): Inline[] {
	if (typeof inline === "object") {
		return "content" in inline ? [{ ...inline, content: inline.content.flatMap(breakLines) }] : [inline];
	}
	return inline.split("\n").flatMap((line, index): Inline[] => {
		const indented = index === 0 ? line : line.replace(/^[ \t]+/, (indent) => "\u00a0".repeat(indent.length));
		return index === 0 ? [indented] : [{ kind: "line-break" }, indented];
	});
}

/** Without the line ends before the first and after the last line. */
function trimLines(content: readonly Inline[]): Inline[] {
	const filled = content.filter((inline) => inline !== "");
	const [first = "", ...others] = filled;
	const started = [typeof first === "string" ? first.replace(/^\n+/, "") : first, ...others];
	const last = started.pop() ?? "";
	return [...started, typeof last === "string" ? last.trimEnd() : last].filter((inline) => inline !== "");
}
