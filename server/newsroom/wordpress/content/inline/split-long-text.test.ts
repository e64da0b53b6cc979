// @vitest-environment node
import { describe, expect, it } from "vitest";
import { plainText } from "../../../../../src/model/inline.ts";
import { parseStory } from "../testing/parse-story.ts";
import { textOfBlocks } from "../testing/words-of-blocks.ts";
import { LONGEST_PARAGRAPH, splitLongText } from "./split-long-text.ts";

describe("splitLongText", () => {
	it("leaves text alone that people write", () => {
		const content = ["a ", { kind: "strong" as const, content: ["b"] }];
		expect(splitLongText(content)).toEqual([content]);
	});

	it.each([
		["one word", "broadsheet".repeat(100_000)],
		["words", "broad sheet ".repeat(80_000).trim()],
		["characters of two halves", "🗞".repeat(200_000)],
	])("cuts a megabyte of %s, and loses nothing", (_, text) => {
		for (const content of [[text], [{ kind: "strong" as const, content: [text] }]]) {
			const parts = splitLongText(content).map(plainText);
			expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_PARAGRAPH);
			expect(parts.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
			expect(parts.every((part) => part.isWellFormed())).toBe(true);
		}
	});

	it("makes paragraphs of it in a story", () => {
		const blocks = parseStory(`<p>before</p><p>${"x".repeat(120_000)}</p><p>after</p>`);
		expect(blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => "paragraph"));
		expect(textOfBlocks(blocks).replaceAll("\n", "")).toBe(`before${"x".repeat(120_000)}after`);
	});
});
