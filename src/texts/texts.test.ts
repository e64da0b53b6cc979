import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse, type Token } from "@messageformat/parser";
import { afterEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "../model/languages.ts";
import { bringTexts, languageFor, speak, texts } from "./texts.ts";

afterEach(() => speak("en"));

describe("languageFor", () => {
	it("finds the language whatever the region, and is English for all others", () => {
		expect(["de-AT", "ZH-Hant-TW", "ar", "nl", ""].map(languageFor)).toEqual(["de", "zh", "ar", "en", "en"]);
	});
});

it("speaks the language it was told to, with the plural of that language", async () => {
	await bringTexts("paper", "ar");
	speak("ar");
	expect([0, 1, 2, 3, 11, 100].map((count) => texts("paper").comments({ count }))).toEqual([
		"لا تعليقات",
		"تعليق واحد",
		"تعليقان",
		"3 تعليقات",
		"11 تعليقًا",
		"100 تعليق",
	]);
});

it("says which texts were not brought", () => {
	speak("zh");
	expect(() => texts("paper")).toThrow("./zh/paper.json");
});

/** What a text is given, and which choices it makes: `{count, plural, …}` is `count:plural`. */
function needsOf(text: string): string[] {
	const needs = new Set<string>();
	const walk = (tokens: Token[]) => {
		for (const token of tokens) {
			if ("arg" in token) needs.add(token.type === "argument" ? token.arg : `${token.arg}:${token.type}`);
			if ("cases" in token) for (const { tokens: inner } of token.cases) walk(inner);
		}
	};
	walk(parse(text));
	return [...needs].sort();
}

const folder = import.meta.dirname;
const read = (language: string, part: string): Record<string, string> =>
	JSON.parse(readFileSync(path.join(folder, language, part), "utf8"));

describe.each(globSync("*.json", { cwd: path.join(folder, "en") }))("%s", (part) => {
	const english = read("en", part);
	it.each(LANGUAGES.slice(1))("is whole in %s, and each text is given what it needs", (language) => {
		const own = read(language, part);
		expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
		for (const [key, text] of Object.entries(own)) {
			expect(text.trim(), key).not.toBe("");
			const plain = (needs: string[]) => needs.map((need) => need.replace(/:.*/, "")).sort();
			expect({ key, needs: plain(needsOf(text)) }).toEqual({ key, needs: plain(needsOf(english[key] ?? "")) });
		}
	});
});
