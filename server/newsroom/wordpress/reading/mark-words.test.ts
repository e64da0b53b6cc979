// @vitest-environment node
import { expect, test } from "vitest";
import { askedWords, findWords, foldText, hasWord, markWords, searchWords } from "./mark-words.ts";

test("a query is words: quotes and minus are no operators, what has no letter is none", () => {
	expect(searchWords('"Tide" -Mill && * Résumé don’t')).toEqual(["tide", "mill", "resume", "don't"]);
	expect(searchWords("x ".repeat(100))).toHaveLength(16);
});

test("WordPress is asked for Arabic as it is written, without its vowel signs and the article", () => {
	expect(askedWords("الْمَدِينَة Résumé 水车")).toEqual(["مدينة", "resume", "水车"]);
});

test.each([
	["The tidemill", "tide", true],
	["A riptide", "tide", false],
	["Café", "cafe", true],
	["don’t", "don't", true],
	["今日は良い天気", "天気", true],
	["في المَدِينَةِ", "مدينه", true],
	["مدينات", "دينات", false],
	["(mill)", "mill", true],
	["a.b", "a*b", false],
	["the tide-mill/weir (old)", "tide-mill/weir", true],
	["C++ and [more]", "[more]", true],
])("%s has %s: %s", (text, word, expected) => expect(hasWord(foldText(text), word)).toBe(expected));

test("what matches is marked in the text as it is written", () => {
	expect(markWords("Ein Café, cafés — ﬁne CAFE\u0301!", ["cafe"])).toEqual([
		{ text: "Ein " },
		{ text: "Café", isMatch: true },
		{ text: ", " },
		{ text: "cafés", isMatch: true },
		{ text: " — ﬁne " },
		{ text: "CAFE\u0301", isMatch: true },
		{ text: "!" },
	]);
	expect(markWords("nothing", [])).toEqual([{ text: "nothing" }]);
	expect(markWords("", ["a"])).toEqual([]);
	expect(markWords("😀 tide", ["tide"])).toEqual([{ text: "😀 " }, { text: "tide", isMatch: true }]);
});

test("the first place of any of the words", () => {
	expect(findWords("An Émigré and a mill", ["mill", "emigre"])).toBe(3);
	expect(findWords("An Émigré", ["mill"])).toBe(-1);
});
