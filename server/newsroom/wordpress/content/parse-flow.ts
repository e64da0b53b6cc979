import type { Block } from "../../../../src/model/block.ts";
import { addAll } from "./add-all.ts";
import { dressInlines, insideOf } from "./dress-inlines.ts";
import { collectInlines } from "./inline/collect-inlines.ts";
import { splitLongText } from "./inline/split-long-text.ts";
import { splitParagraphs } from "./inline/split-paragraphs.ts";
import type { Rules, Scope } from "./scope.ts";
import { type HtmlNode, isElement } from "./tree/html-node.ts";
import { BLOCK_TAGS } from "./tree/tags.ts";

/** Text and elements in reading order into blocks; text that stands outside of paragraphs makes its own. */
export function parseFlow(nodes: readonly HtmlNode[], scope: Scope, rules: Rules): Block[] {
	const blocks: Block[] = [];
	let run: HtmlNode[] = [];
	const endRun = () => {
		if (run.length > 0) addAll(blocks, parseRun(run, scope, rules));
		run = [];
	};
	for (const node of nodes) {
		if (!isElement(node) || !(node.hasBlock || BLOCK_TAGS.has(node.name))) {
			run.push(node);
			continue;
		}
		endRun();
		for (const block of rules.parseElement(node, scope)) blocks.push(block);
	}
	endRun();
	return blocks;
}

function parseRun(run: readonly HtmlNode[], scope: Scope, { buildParagraph }: Rules): Block[] {
	const stranded: Block[] = [];
	const collected = collectInlines(run, scope, insideOf(scope), stranded);
	const paragraphs = splitParagraphs(collected)
		.flatMap((lines) => splitLongText(dressInlines(lines, scope)))
		.filter((content) => content.length > 0);
	return [...paragraphs.map((content) => buildParagraph(content)), ...stranded];
}
