import { expect, it } from "vitest";
import { buildExcerpt, markWords } from "./mark-words.ts";
import type { MarkedText } from "./story.ts";

const marked = (text: MarkedText) => text.filter((piece) => piece.isMatch).map((piece) => piece.text);
const whole = (text: MarkedText) => text.map((piece) => piece.text).join("");

it("marks whole words, the last one looked for also where it is only begun", () => {
	const text = "Tide, tidal, TIDES and the Mill’s millers";
	expect(marked(markWords(text, ["tide", "mill"]))).toEqual(["Tide", "Mill", "millers"]);
	expect(whole(markWords(text, ["tide", "mill"]))).toBe(text);
});

it("marks the word as it is written, whatever its marks and case", () => {
	expect(marked(markWords("Das Café", ["cafe"]))).toEqual(["Café"]);
});

it("marks nothing where nothing is looked for", () => {
	expect(markWords("Tide mills", [])).toEqual([{ text: "Tide mills" }]);
	expect(markWords("", ["tide"])).toEqual([]);
});

it("takes the excerpt from where most of the words stand together", () => {
	const filler = "word ".repeat(100);
	const text = `tide ${filler} the tide turned the mill wheel ${filler}`;
	const excerpt = buildExcerpt(text, ["tide", "mill"]);
	expect(marked(excerpt)).toEqual(["tide", "mill"]);
	expect(whole(excerpt)).toMatch(/^…word .*the tide turned the mill wheel.*word…$/);
	expect(whole(excerpt).split(" ").length).toBeLessThanOrEqual(36);
});

it("gives a short text whole, and the beginning of a long one that has none of the words", () => {
	expect(whole(buildExcerpt("A short tide.", ["tide"]))).toBe("A short tide.");
	expect(whole(buildExcerpt(`Begin ${"more ".repeat(80)}`, ["tide"]))).toMatch(/^Begin more .*more…$/);
	expect(buildExcerpt("", ["tide"])).toEqual([]);
});

it("gives the last words of a text without a cut at its end", () => {
	const excerpt = whole(buildExcerpt(`${"word ".repeat(100)}ends with a tide.`, ["tide"]));
	expect(excerpt).toMatch(/^….*ends with a tide\.$/);
});
