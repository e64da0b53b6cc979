import type { Block } from "../../../../../src/model/block.ts";
import { textOfBlocks } from "./words-of-blocks.ts";
import { type SourceWord, splitWords, wordsOfHtml } from "./words-of-html.ts";

export type Comparison = {
	wordsIn: number;
	wordsOut: number;
	/** Words of the source that are not in the story, by the name of the allowance. */
	allowed: Map<string, number>;
	/** Each with the words around it. */
	lost: string[];
	/** Words of the story that are not in the source, besides the names of providers on cards. */
	gained: string[];
};

/** Compares the words of a source with those of its blocks, in order. */
export function compareWords(html: string, blocks: readonly Block[]): Comparison {
	const source = wordsOfHtml(html);
	const ours = splitWords(textOfBlocks(blocks));
	const { isInOther, isInOne } = matchWords(
		source.map(({ word }) => word),
		ours,
	);
	preferNeeded(source, isInOther);
	const allowed = new Map<string, number>();
	const lost: string[] = [];
	source.forEach((word, index) => {
		if (isInOther[index]) return;
		if (word.allowance) allowed.set(word.allowance.name, (allowed.get(word.allowance.name) ?? 0) + 1);
		else lost.push(around(source, index));
	});
	const titles = new Set(embedTitles(blocks).flatMap(splitWords));
	const gained = ours.filter((word, index) => !isInOne[index] && !titles.has(word));
	return { wordsIn: source.length, wordsOut: ours.length, allowed, lost, gained };
}

/**
 * Where a word stands twice near by, once needed and once not ("A boat" as alternative and in the caption), the one
 * match counts for the one that is needed.
 */
function preferNeeded(source: readonly SourceWord[], isInOther: boolean[]): void {
	source.forEach(({ word, allowance }, index) => {
		if (allowance || isInOther[index]) return;
		const near = source.findIndex(
			(other, at) => other.allowance && isInOther[at] && other.word === word && Math.abs(at - index) < 20,
		);
		if (near === -1) return;
		isInOther[near] = false;
		isInOther[index] = true;
	});
}

/** A card must have a title: where the HTML gives none it is the provider's name. */
function embedTitles(blocks: readonly Block[]): string[] {
	return JSON.stringify(blocks, undefined, 1).match(/(?<="title": ").*(?=")/g) ?? [];
}

function around(source: readonly SourceWord[], index: number): string {
	const words = source.slice(Math.max(0, index - 4), index + 5).map(({ word }) => word);
	return `${source[index]?.word} in “… ${words.join(" ")} …”`;
}

/** The longest common sequence of words (Myers, An O(ND) Difference Algorithm): what is in it of either side. */
function matchWords(one: readonly string[], other: readonly string[]): { isInOther: boolean[]; isInOne: boolean[] } {
	const isInOther = one.map(() => false);
	const isInOne = other.map(() => false);
	const trace: Int32Array[] = [];
	const most = one.length + other.length;
	let reached: Int32Array = new Int32Array(2 * most + 3);
	const at = (k: number) => reached[k + most + 1] ?? 0;
	search: for (let d = 0; d <= most; d += 1) {
		trace.push(reached.slice());
		for (let k = -d; k <= d; k += 2) {
			let x = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
			while (x < one.length && x - k < other.length && one[x] === other[x - k]) x += 1;
			reached[k + most + 1] = x;
			if (x >= one.length && x - k >= other.length) break search;
		}
	}
	let x = one.length;
	let y = other.length;
	for (let d = trace.length - 1; d >= 0; d -= 1) {
		reached = trace[d] ?? reached;
		const k = x - y;
		const before = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
		const startX = d === 0 ? 0 : at(before);
		const startY = d === 0 ? 0 : startX - before;
		while (x > startX && y > startY) {
			x -= 1;
			y -= 1;
			isInOther[x] = true;
			isInOne[y] = true;
		}
		x = startX;
		y = startY;
	}
	return { isInOther, isInOne };
}
