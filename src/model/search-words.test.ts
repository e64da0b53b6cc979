import fc from "fast-check";
import { expect, it } from "vitest";
import { foldWord, searchTerms, searchUnits, searchWords, wordsOfTerm } from "./search-words.ts";

it("compares words without case, the marks of their letters, and wide forms", () => {
	expect(searchWords("Café-Löwe, ÉTÉ İstanbul ﬁne ＡＩ½")).toEqual(["cafe", "lowe", "ete", "istanbul", "fine", "ai12"]);
	expect(foldWord("Ångström")).toBe("angstrom");
});

it("keeps words of scripts whose marks are letters' own", () => {
	expect(searchWords("हिन्दी में")).toEqual(["हिन्दी", "में"]);
});

it("pairs letters where words stand without spaces, up to what parts them", () => {
	expect(searchWords("水车坊。磨")).toEqual(["水车", "车坊", "坊", "磨"]);
	expect(searchWords("AI芯片2026年")).toEqual(["ai", "芯片", "片", "2026", "年"]);
	expect(searchWords("スーパー")).toEqual(["スー", "ーパ", "パー", "ー"]);
	expect(searchWords("ｶﾞｽ")).toEqual(searchWords("ガス"));
	expect(searchWords("น้ำ")).toHaveLength(2);
	expect(searchWords("한국의")).toEqual(["한국", "국의", "의"]);
});

it.each([
	["vowel signs", "مَدِينَة", "مدينة"],
	["the tatweel", "مـديـنة", "مدينة"],
	["forms of alef", "أحمد إلى آخر ٱسم", "احمد الى اخر اسم"],
	["yeh and heh", "مستشفى مكتبة", "مستشفي مكتبه"],
	["the article", "المدينة والمدينة بالمدينة للمدينة", "مدينة مدينة مدينة مدينة"],
	["letters as Persian and Urdu write them", "کیان", "كيان"],
	["digits", "٢٠٢٦ ۲۰۲۶", "2026 2026"],
	["forms for printing", "ﻻﺟﺊ", "لاجئ"],
])("in Arabic %s makes no difference", (_what, one, other) => {
	expect(searchWords(one)).toEqual(searchWords(other));
	expect(searchWords(one)).not.toEqual([]);
});

it("leaves an article that is half the word", () => {
	expect(searchWords("الم")).toEqual(["الم"]);
});

it("finds no word where there is none", () => {
	expect(searchWords('"—… \u0301 ـــ 😀')).toEqual([]);
});

it("looks for what is typed together side by side, and for the beginning of the last word", () => {
	const looked = (query: string) =>
		searchTerms(query).map((term) => `${wordsOfTerm(term).join(" ")}${term.isBegun ? "*" : ""}`);
	expect(looked("tide-mill moon")).toEqual(["tide mill", "moon*"]);
	expect(looked("水车坊 磨　tide")).toEqual(["水车 车坊*", "磨*", "tide*"]);
	expect(looked("水车，磨坊")).toEqual(["水车*", "磨坊*"]);
	expect(looked("芯片AI tide")).toEqual(["芯片 片 ai", "tide*"]);
	expect(looked("&& || ---")).toEqual([]);
	expect(looked("x ".repeat(500))).toHaveLength(16);
	expect(looked("水，".repeat(500))).toHaveLength(16);
});

it("makes words of letters and digits alone, of any text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			for (const word of searchWords(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}\p{Co}]+$/u);
			const units = searchUnits(text);
			for (const [at, { start, end }] of units.entries()) {
				expect(start).toBeGreaterThanOrEqual(units[at - 1]?.end ?? 0);
				expect(end).toBeGreaterThan(start);
			}
		}),
		{ seed: 6, numRuns: 500 },
	);
});
