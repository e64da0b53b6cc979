import fc from "fast-check";
import { expect, it } from "vitest";
import { buildExcerpt, hasTerms, markWords } from "./mark-words.ts";
import { searchTerms, searchUnits } from "./search-words.ts";
import type { MarkedText } from "./story.ts";

const marked = (text: MarkedText) => text.filter((piece) => piece.isMatch).map((piece) => piece.text);
const whole = (text: MarkedText) => text.map((piece) => piece.text).join("");

it("marks whole words, the last one looked for also where it is only begun", () => {
	const text = "Tide, tidal, TIDES and the Mill’s millers";
	expect(marked(markWords(text, searchTerms("tide mill")))).toEqual(["Tide", "Mill", "millers"]);
	expect(whole(markWords(text, searchTerms("tide mill")))).toBe(text);
});

it("marks the word as it is written, whatever its marks and case", () => {
	expect(marked(markWords("Das Café", searchTerms("cafe")))).toEqual(["Café"]);
});

it("marks nothing where nothing is looked for", () => {
	expect(markWords("Tide mills", [])).toEqual([{ text: "Tide mills" }]);
	expect(markWords("", searchTerms("tide"))).toEqual([]);
});

it("takes the excerpt from where most of the words stand together", () => {
	const filler = "word ".repeat(100);
	const text = `tide ${filler} the tide turned the mill wheel ${filler}`;
	const excerpt = buildExcerpt(text, searchTerms("tide mill"));
	expect(marked(excerpt)).toEqual(["tide", "mill"]);
	expect(whole(excerpt)).toMatch(/^…word .*the tide turned the mill wheel.*word…$/);
	expect(whole(excerpt).split(" ").length).toBeLessThanOrEqual(36);
});

it("gives a short text whole, and the beginning of a long one that has none of the words", () => {
	expect(whole(buildExcerpt("A short tide.", searchTerms("tide")))).toBe("A short tide.");
	expect(whole(buildExcerpt(`Begin ${"more ".repeat(80)}`, searchTerms("tide")))).toMatch(/^Begin more .*more…$/);
	expect(buildExcerpt("", searchTerms("tide"))).toEqual([]);
});

it("gives the last words of a text without a cut at its end", () => {
	const excerpt = whole(buildExcerpt(`${"word ".repeat(100)}ends with a tide.`, searchTerms("tide")));
	expect(excerpt).toMatch(/^….*ends with a tide\.$/);
});

it.each([
	["潮汐推动水车坊的水车。", "水车", ["水车", "水车"]],
	["潮汐推动水车坊", "水车坊", ["水车坊"]],
	["潮汐推动水车坊", "车坊 水车", ["水车坊"]],
	["水。车", "水车", []],
	["水水水", "水", ["水", "水", "水"]],
	["AI芯片与ＡＩ", "ai", ["AI", "ＡＩ"]],
	["iPhone手机壳", "iPhone手", ["iPhone手"]],
	["ที่น้ำขึ้น", "น้ำ", ["น้ำ"]],
	["في الْمَدِينَة القديمة", "مدينه", ["الْمَدِينَة"]],
	["the tide-mill, a tide of mills", "tide-mill x", ["tide-mill"]],
	["😀潮汐😀", "潮", ["潮"]],
])("marks the right letters: %s, %s", (text, query, expected) => {
	const pieces = markWords(text, searchTerms(query));
	expect(marked(pieces)).toEqual(expected);
	expect(whole(pieces)).toBe(text);
});

it("takes an excerpt of a text without spaces that is about as long", () => {
	const excerpt = buildExcerpt(`${"字".repeat(500)}潮汐${"字".repeat(500)}`, searchTerms("潮汐"));
	expect(marked(excerpt)).toEqual(["潮汐"]);
	expect(whole(excerpt)).toBe(`…${"字".repeat(12)}潮汐${"字".repeat(58)}…`);
});

it("is done at once with a very long text that has a match in every word", () => {
	const excerpt = buildExcerpt("begin begun ".repeat(25_000), searchTerms("begin b"));
	expect(whole(excerpt).split(" ")).toHaveLength(36);
});

it("keeps every letter of any text, and marks something exactly where the terms are", () => {
	const letters = fc.string({
		unit: fc.constantFrom("水", "车", "ا", "ل", "م", "ً", "a", "é", " ", "-", "，", "😀", "ﾞ", "カ"),
	});
	fc.assert(
		fc.property(letters, letters, (text, query) => {
			const terms = searchTerms(query);
			expect(whole(markWords(text, terms))).toBe(text);
			const isMarked = markWords(text, terms.slice(0, 1)).some(({ isMatch }) => isMatch);
			expect(isMarked).toBe(terms.length > 0 && hasTerms(searchUnits(text), terms.slice(0, 1)));
		}),
		{ seed: 6, numRuns: 500 },
	);
});
