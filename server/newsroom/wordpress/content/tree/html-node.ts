/** A parsed piece of HTML: nothing in it runs, loads or reaches a browser. Text is a plain string. */
export type HtmlNode = string | HtmlElement;

export type HtmlElement = {
	/** Lower case: "blockquote". */
	name: string;
	/** Names in lower case; of an attribute that is there twice, the first. */
	attributes: ReadonlyMap<string, string>;
	classes: ReadonlySet<string>;
	children: readonly HtmlNode[];
	/** Whether anything inside stands on lines of its own (`BLOCK_TAGS`). */
	hasBlock: boolean;
};

export function isElement(node: HtmlNode | undefined): node is HtmlElement {
	return typeof node === "object";
}

/** All elements in reading order, each before what is in it. */
export function* allElements(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
	// One list of what waits, and no generator in a generator: deep and wide trees would take their product of time.
	const waiting = nodes.toReversed();
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (!isElement(node)) continue;
		yield node;
		for (let at = node.children.length - 1; at >= 0; at -= 1) {
			const child = node.children[at];
			if (isElement(child)) waiting.push(child);
		}
	}
}

/** The first element, in reading order, that the test accepts. */
export function findElement(
	nodes: readonly HtmlNode[],
	test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
	return allElements(nodes).find(test);
}

export function hasClass(element: HtmlElement, ...names: readonly string[]): boolean {
	return names.some((name) => element.classes.has(name));
}

/** The text as it stands in the source, white space included; a line break is a line end. */
export function rawText(nodes: readonly HtmlNode[]): string {
	return nodes
		.map((node) => {
			if (!isElement(node)) return node;
			return node.name === "br" ? "\n" : rawText(node.children);
		})
		.join("");
}
