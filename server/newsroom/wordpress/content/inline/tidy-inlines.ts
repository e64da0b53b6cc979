import type { Inline } from "../../../../../src/model/inline.ts";
import { BOUNDARY } from "./collect-inlines.ts";

/** What stands before: the beginning of a line, a space, or a word. */
type Before = { kind: "start" | "space" | "word" };

/**
 * White space as a browser shows it: runs are one space, none at the beginning or end of a line; no-break spaces stay.
 * Line breaks at both ends go, and so does dress without words.
 */
export function tidyInlines(content: readonly Inline[]): Inline[] {
	const before: Before = { kind: "start" };
	const lines = trimBreaks(trimEnds(collapse(content, before), { isEnd: true }));
	return mergeTexts(lines);
}

/** Whether there is nothing to read: no-break spaces and characters without width are nothing. */
export function isBlank(content: readonly Inline[]): boolean {
	return content.every((inline) => {
		if (typeof inline === "string") return /^[\s\u200b-\u200f\u2060\ufeff\u00ad]*$/.test(inline);
		if (inline.kind === "line-break") return true;
		if (inline.kind === "footnote-reference") return false;
		return inline.kind === "code" ? inline.text.trim() === "" : isBlank(inline.content);
	});
}

function collapse(content: readonly Inline[], before: Before): Inline[] {
	return content.flatMap((inline): Inline[] => {
		if (typeof inline === "string") return [collapseText(inline, before)];
		if (inline === BOUNDARY && before.kind === "start") return [];
		switch (inline.kind) {
			case "line-break":
				before.kind = "start";
				return [{ kind: "line-break" }];
			case "footnote-reference":
				before.kind = "word";
				return [inline];
			case "code":
				return [{ ...inline, text: collapseText(inline.text, before) }];
			default:
				return [{ ...inline, content: collapse(inline.content, before) }];
		}
	});
}

function collapseText(text: string, before: Before): string {
	const single = text.replace(/[ \t\r\n\f]+/g, " ");
	const rest = before.kind !== "word" && single.startsWith(" ") ? single.slice(1) : single;
	if (rest !== "") before.kind = rest.endsWith(" ") ? "space" : "word";
	return rest;
}

/** From the end: cuts the space before each line's end, and drops what is empty. */
function trimEnds(content: readonly Inline[], after: { isEnd: boolean }): Inline[] {
	const kept: Inline[] = [];
	for (const inline of content.toReversed()) {
		for (const trimmed of trimEnd(inline, after).toReversed()) kept.push(trimmed);
	}
	return kept.reverse();
}

function trimEnd(inline: Inline, after: { isEnd: boolean }): Inline[] {
	if (typeof inline === "string") return [trimText(inline, after)].filter((text) => text !== "");
	switch (inline.kind) {
		case "line-break":
			after.isEnd = true;
			return [inline];
		case "footnote-reference":
			after.isEnd = false;
			return [inline];
		case "code": {
			const text = trimText(inline.text, after);
			return text === "" ? [] : [{ ...inline, text }];
		}
		default: {
			const content = trimEnds(inline.content, after);
			// A link round nothing to read has no name; dress on a line's end is none.
			const isBare = inline.kind === "link" ? isBlank(content) : content.every(isLineBreak);
			return isBare ? content : [{ ...inline, content }];
		}
	}
}

function isLineBreak(inline: Inline): boolean {
	return typeof inline === "object" && inline.kind === "line-break";
}

function trimText(text: string, after: { isEnd: boolean }): string {
	const rest = after.isEnd && text.endsWith(" ") ? text.slice(0, -1) : text;
	if (rest !== "") after.isEnd = false;
	return rest;
}

function trimBreaks(content: readonly Inline[]): Inline[] {
	const first = content.findIndex((inline) => !isLineBreak(inline));
	const last = content.findLastIndex((inline) => !isLineBreak(inline));
	return first === -1 ? [] : content.slice(first, last + 1);
}

function mergeTexts(content: readonly Inline[]): Inline[] {
	const merged: Inline[] = [];
	for (const inline of content) {
		const last = merged.at(-1);
		if (typeof inline === "string" && typeof last === "string") merged[merged.length - 1] = last + inline;
		else if (typeof inline === "object" && "content" in inline) {
			merged.push({ ...inline, content: mergeTexts(inline.content) });
		} else merged.push(inline);
	}
	return merged;
}
