import { expect, it } from "vitest";
import { findTerms, foldLetters, searchTerms } from "./find-letters.ts";

const found = (text: string, query: string) =>
	findTerms(text, searchTerms(query)).map(({ start, end }) => text.slice(start, end));

it.each([
	["The Café closes", "cafe", ["Café"]],
	["The Cafe\u0301 closes", "CAFÉ", ["Cafe\u0301"]],
	["Straße und Strasse", "strasse", ["Straße", "Strasse"]],
	["ΟΔΟΣ, οδός", "οδος", ["ΟΔΟΣ", "οδός"]],
	["İstanbul", "istanbul", ["İstanbul"]],
	["拉链是怎么合上的", "拉链", ["拉链"]],
	["كَتَبَ الأستاذُ كتابًا", "كتب الاستاذ", ["كَتَبَ", "الأستاذُ"]],
	["مـــرحبا", "مرحبا", ["مـــرحبا"]],
	["שָׁלוֹם", "שלום", ["שָׁלוֹם"]],
	["한국어", "한국", ["한국"]],
	["ｶﾞラス", "ガラス", ["ｶﾞラス"]],
	["𝔸da 👩‍🔬 Ada", "ada", ["𝔸da", "Ada"]],
	["no such thing", "zip", []],
])("finds in “%s” what is looked for as “%s”", (text, query, expected) => {
	expect(found(text, query)).toEqual(expected);
});

it("joins places that overlap, and looks for each word once", () => {
	expect(searchTerms(" Zip  zip tooth ")).toEqual(["zip", "tooth"]);
	expect(found("abcd", "abc bcd")).toEqual(["abcd"]);
	expect(searchTerms(" \u0301 ")).toEqual([]);
});

it("folds a part of a text as it folds the whole", () => {
	expect(foldLetters("ΟΔΟΣ ÉTÉ").slice(0, 4)).toBe(foldLetters("ΟΔΟΣ"));
});
