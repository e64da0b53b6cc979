import type { Block } from "../../../../src/model/block.ts";
import { createHeadingIds } from "./heading-ids.ts";
import { allElements, type HtmlElement, type HtmlNode, hasClass, rawText } from "./tree/html-node.ts";

/** What must be known of the whole story before any part of it is parsed. */
export type StoryFacts = {
	/** The id of each heading. */
	headingIds: ReadonlyMap<HtmlElement, string>;
	/** Where the source's own ids of headings stand now: `#h-tides` is `tides`. */
	anchors: ReadonlyMap<string, string>;
	/** The numbers of the footnotes by the source's ids, from 1 in the order of the notes. */
	notes: ReadonlyMap<string, number>;
	/** Where a picture led that stands in a figure, until the caption takes the link. */
	destinations: WeakMap<Block, string>;
};

/** Of a text that is no story: no heading, no footnote. */
export const NO_FACTS: StoryFacts = {
	headingIds: new Map(),
	anchors: new Map(),
	notes: new Map(),
	destinations: new WeakMap(),
};

export function readStoryFacts(nodes: readonly HtmlNode[]): StoryFacts {
	const headingIds = new Map<HtmlElement, string>();
	const anchors = new Map<string, string>();
	const notes = new Map<string, number>();
	const idOf = createHeadingIds();
	for (const element of allElements(nodes)) {
		if (/^h[1-6]$/.test(element.name)) {
			const id = idOf(rawText(element.children));
			headingIds.set(element, id);
			for (const anchor of [element, ...allElements(element.children)]) {
				const own = anchor.attributes.get("id") ?? anchor.attributes.get("name");
				if (own && !anchors.has(own)) anchors.set(own, id);
			}
		}
		if (hasClass(element, "wp-block-footnotes")) {
			for (const note of element.children) {
				const id = typeof note === "object" ? note.attributes.get("id") : undefined;
				if (id && !notes.has(id)) notes.set(id, notes.size + 1);
			}
		}
	}
	return { headingIds, anchors, notes, destinations: new WeakMap() };
}

/** The id of a footnote here: numbers are its own only within a story, as ids must be. */
export function noteId(number: number): string {
	return `note-${number}`;
}
