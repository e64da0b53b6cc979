import { expect, it } from "vitest";
import type { Passage } from "./passages.ts";
import { splitSentences } from "./split-sentences.ts";

const passage = (text: string, kind: Passage["kind"] = "text"): Passage => ({
	kind,
	text,
	place: { kind: "headline" },
	path: "/a/",
});

const split = (language: string, ...passages: Passage[]) =>
	splitSentences(passages, { story: language, announcements: "en" });

it.each([
	["en", "The sea leaves. It comes back! Does it?", ["The sea leaves.", "It comes back!", "Does it?"]],
	["en", "It rose 3.5 metres. Then it fell.", ["It rose 3.5 metres.", "Then it fell."]],
	["de", "Das Meer geht. Es kommt wieder.", ["Das Meer geht.", "Es kommt wieder."]],
	["zh", "潮水退去。它又回来了！为什么？", ["潮水退去。", "它又回来了！", "为什么？"]],
	["ar", "ينحسر البحر. ثم يعود! لماذا؟", ["ينحسر البحر.", "ثم يعود!", "لماذا؟"]],
])("splits %s: %s", (language, text, sentences) => {
	expect(split(language, passage(text)).map((sentence) => sentence.text)).toEqual(sentences);
});

it("splits at abbreviations where the platform does, and loses no letter", () => {
	const text = "Dr. Fenn met Mr. Arkell at 9 a.m. on the quay, e.g. by the U.S. buoy. Both waited.";
	const platform = new Intl.Segmenter("en", { granularity: "sentence" }).segment(text);
	expect(split("en", passage(text)).map((sentence) => sentence.text)).toEqual(
		[...platform].map(({ segment }) => segment.trim()),
	);
	expect(
		split("en", passage(text))
			.map((sentence) => sentence.text)
			.join(" "),
	).toBe(text);
});

it("keeps an announcement whole, in its own language, in the paragraph of what it announces", () => {
	const sentences = split(
		"zh",
		passage("潮。汐。"),
		passage("Picture:", "announcement"),
		passage("船。"),
		passage("岸。"),
	);
	expect(sentences.map(({ text, language, paragraph }) => [text, language, paragraph])).toEqual([
		["潮。", "zh", 0],
		["汐。", "zh", 0],
		["Picture:", "en", 1],
		["船。", "zh", 1],
		["岸。", "zh", 2],
	]);
});

it.each([
	["clauses", "and the sea came back over the stones, ".repeat(20), /[,.]$/],
	["words", `${"the sea came back over the stones ".repeat(20)}.`, /[a-z.]$/],
	["letters alone", "🌊潮".repeat(5000), /^(?:[🌊潮])+$/u],
])("breaks a sentence that is too long for one utterance, of %s, and loses nothing", (_, text, end) => {
	const sentences = split("en", passage(text)).map((sentence) => sentence.text);
	expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(240);
	for (const sentence of sentences) expect(sentence).toMatch(end);
	expect(sentences.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
});
