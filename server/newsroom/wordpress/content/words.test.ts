// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseContent } from "./parse-content.ts";
import { compareWords } from "./testing/compare-words.ts";
import { readStories } from "./testing/corpora.ts";
import { KITCHEN } from "./testing/kitchen.ts";
import { siteContext } from "./testing/site-context.ts";

const stories = readStories();

function compare(html: string) {
	return compareWords(html, parseContent(html, siteContext));
}

describe("no word of a story is lost, none is made up", () => {
	it("holds for every block that WordPress prints", () => {
		const { lost, gained, wordsIn, wordsOut } = compare(KITCHEN);
		expect({ lost, gained }).toEqual({ lost: [], gained: [] });
		expect(wordsIn).toBeGreaterThan(300);
		expect(wordsOut).toBeGreaterThan(270);
	});

	it.each(stories.filter(({ html }) => html.trim() !== ""))("holds for $name", ({ html }) => {
		const { lost, gained } = compare(html);
		expect({ lost, gained }).toEqual({ lost: [], gained: [] });
	});

	it.runIf(stories.length > 0)("allows few differences over all of them", () => {
		const all = stories.map(({ html }) => compare(html));
		const wordsIn = sum(all.map((one) => one.wordsIn));
		const allowed = sum(all.flatMap((one) => [...one.allowed.values()]));
		expect(wordsIn).toBeGreaterThan(40_000);
		expect(allowed / wordsIn).toBeLessThan(0.01);
	});
});

describe("the comparison itself", () => {
	it("names a lost word with the words around it", () => {
		const { lost } = compareWords("<p>one two three</p>", [{ kind: "paragraph", content: ["one three"] }]);
		expect(lost).toEqual(["two in “… one two three …”"]);
	});

	it("names a word that was made up, and one out of order", () => {
		const blocks = [{ kind: "paragraph" as const, content: ["three one two four"] }];
		const { lost, gained } = compareWords("<p>one two three</p>", blocks);
		expect(lost).toEqual(["three in “… one two three …”"]);
		expect(gained).toEqual(["three", "four"]);
	});

	it("excuses only what an allowance names", () => {
		const { lost, allowed } = compareWords("<p>one</p><svg><text>two</text></svg><aside>three</aside>", []);
		expect(lost).toHaveLength(2);
		expect(allowed).toEqual(new Map([["drawing", 1]]));
	});
});

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
