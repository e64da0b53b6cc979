import { expect, it } from "vitest";
import { foldWord, searchWords, splitWords } from "./search-index.ts";

it("compares words without case and without the marks of their letters", () => {
	expect(searchWords("Café-Löwe, ÉTÉ İstanbul")).toEqual(["cafe", "lowe", "ete", "istanbul"]);
	expect(foldWord("Ångström")).toBe("angstrom");
});

it("keeps words of scripts whose marks are letters' own", () => {
	expect(searchWords("हिन्दी में")).toEqual(["हिन्दी", "में"]);
	expect(searchWords("がくせい 学生。")).toEqual(["がくせい", "学生"]);
});

it("finds no word where there is none", () => {
	expect(searchWords('"—… \u0301 😀')).toEqual([]);
});

it("takes a text apart so that it can be put together again", () => {
	const text = "“Tide mills” (1790–1930)…";
	expect(
		splitWords(text)
			.map((piece) => piece.text)
			.join(""),
	).toBe(text);
	expect(splitWords(text).filter((piece) => piece.isWord)).toHaveLength(4);
});
