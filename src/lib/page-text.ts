import type { TextRange } from "./text-fragment.ts";

const INLINE = "a, abbr, b, bdi, cite, code, em, i, kbd, mark, s, small, span, strong, sub, sup, time";
const UNREAD = "script, style, template, noscript, textarea, select, [hidden], [data-hidden]";

/**
 * The text of the page as text fragments are looked for in it: a block a line, white space made single. What `without`
 * selects is left out besides.
 */
export function readPageText(root: Element, without?: string) {
	const unread = without ? `${UNREAD}, ${without}` : UNREAD;
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const places: { node: Text; offset: number }[] = [];
	let text = "";
	let lastBlock: Element | undefined;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const parent = node.parentElement;
		if (!parent || parent.closest(unread)) continue;
		let block = parent;
		while (block.matches(INLINE) && block.parentElement) block = block.parentElement;
		if (lastBlock && block !== lastBlock && !text.endsWith("\n")) put("\n", node, 0);
		lastBlock = block;
		for (let at = 0; at < node.data.length; at++) {
			const letter = node.data[at] ?? "";
			if (!/\s/.test(letter)) put(letter, node, at);
			else if (text !== "" && !/[ \n]$/.test(text.slice(-1))) put(" ", node, at);
		}
	}
	return {
		text,
		/** The part of the text that stands in a selection. */
		offsetsOf(range: Range): TextRange | undefined {
			const isIn = ({ node, offset }: { node: Text; offset: number }) => range.isPointInRange(node, offset);
			const start = places.findIndex(isIn);
			if (start < 0) return undefined;
			const last = places.findLastIndex(isIn);
			const { node, offset } = places[last] as { node: Text; offset: number };
			// The point before a letter may be the end of the selection: then the letter is not in it.
			const isEnd = range.comparePoint(node, offset + 1) > 0;
			return { start, end: isEnd ? last : last + 1 };
		},
		/** Where a part of the text stands, which has a letter at least. */
		rangeOf({ start, end }: TextRange): Range {
			const range = document.createRange();
			const first = places[start] as { node: Text; offset: number };
			const last = places[end - 1] as { node: Text; offset: number };
			range.setStart(first.node, first.offset);
			range.setEnd(last.node, last.offset + 1);
			return range;
		},
	};

	function put(letter: string, node: Text, offset: number): void {
		text += letter;
		places.push({ node, offset });
	}
}
