import type { Place } from "./passages.ts";
import type { Sentence } from "./split-sentences.ts";

/** A sentence on the page: the element that it stands in, and its own letters where those are drawn. */
export type Spot = { element?: Element; range?: Range };

/**
 * Where each sentence is drawn. They are looked for one after the other, letter by letter without white space, so it
 * does not matter in which elements the text stands; what only the drawing adds (marks of notes) is passed over.
 */
export function findRanges(sentences: readonly Sentence[], page: ParentNode): Spot[] {
	const letters = new Map<Element, { drawn: Letters; from: number }>();
	return sentences.map((sentence) => {
		const element = elementAt(sentence.place, page);
		if (!element) return {};
		if (sentence.kind === "announcement") return { element };
		const known = letters.get(element) ?? { drawn: lettersOf(element), from: 0 };
		letters.set(element, known);
		const wanted = sentence.text.replace(/\s+/g, "");
		const at = known.drawn.text.indexOf(wanted, known.from);
		if (at < 0) return { element };
		known.from = at + wanted.length;
		return { element, range: rangeOf(known.drawn, at, known.from) };
	});
}

function elementAt(place: Place, page: ParentNode): Element | undefined {
	switch (place.kind) {
		case "headline":
			return page.querySelector(".story-headline") ?? undefined;
		case "standfirst":
			return page.querySelector(".story-head .standfirst") ?? undefined;
		case "lead-picture":
			return page.querySelector("article > .lead-picture") ?? undefined;
		case "block":
			// What leads into the story's parts stands before its first block, what leads to comments between them.
			return [...page.querySelectorAll("article > .story-body > :not(.story-contents, .beside)")][place.index];
		case "card":
			return page.querySelector(`.card-link[href="${CSS.escape(place.path)}"]`)?.closest(".card") ?? undefined;
		default:
			return place satisfies never;
	}
}

/** The letters of an element without white space, with the text node and the offset of each. */
type Letters = { text: string; nodes: Text[]; offsets: number[] };

function lettersOf(element: Element): Letters {
	const letters: Letters = { text: "", nodes: [], offsets: [] };
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (node.parentElement?.closest('sup > a[id$="-reference"]')) continue;
		// Read once: each time is a copy of it all in Firefox.
		const { data } = node;
		for (let at = 0; at < data.length; at++) {
			const letter = data.charAt(at);
			if (/\s/.test(letter)) continue;
			letters.text += letter;
			letters.nodes.push(node);
			letters.offsets.push(at);
		}
	}
	return letters;
}

function rangeOf({ nodes, offsets }: Letters, from: number, to: number): Range {
	const range = document.createRange();
	range.setStart(nodes[from] as Text, offsets[from] as number);
	range.setEnd(nodes[to - 1] as Text, (offsets[to - 1] as number) + 1);
	return range;
}
