// @vitest-environment node
import { expect, it } from "vitest";
import { parseHomePage, parseLanguage } from "./parse-home-page.ts";

it("reads what a page says of itself", () => {
	const page = `<!DOCTYPE html><html dir="rtl" lang="he-IL" class="x"><head><title>Home &#8211; The
		Paper</title><meta property="og:site_name" content=" The &amp; Paper "><link rel="https://api.w.org/" href="https://a.example/wp-json/" /></head>
		<body><link rel="https://api.w.org/" href="https://evil.example/">`;
	expect(parseHomePage(page)).toEqual({
		language: "he-IL",
		apiHref: "https://a.example/wp-json/",
		title: "The & Paper",
	});
});

it("takes the title where there is no name", () => {
	expect(parseHomePage("<title>Home &amp; away</title>")).toEqual({ title: "Home & away" });
});

it.each(["", "<html lang>", "<title></title>", "{}", "<html lang='<script>'>", `<html>${"<div>".repeat(100_000)}`])(
	"makes nothing of %.30s",
	(page) => expect(parseHomePage(page)).toEqual({}),
);

it.each([
	["en_US", "en-US"],
	["DE-de", "de-DE"],
	[" pt-br ", "pt-BR"],
	["zh-Hant-TW", "zh-Hant-TW"],
	["x", undefined],
	["", undefined],
	["en us", undefined],
	[7, undefined],
])("takes the language %j as %j", (lang, language) => expect(parseLanguage(lang)).toBe(language));
