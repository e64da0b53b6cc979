// @vitest-environment node
import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";

const mark = (text: string) => text.replace(/\[/g, "\u0002").replace(/\]/g, "\u0003");
const unmark = (text: string) => text.replaceAll("\u0002", "[").replaceAll("\u0003", "]");
const filler = (words: number) => Array.from({ length: words }, (_, at) => `w${at}`).join(" ");
const excerpt = (text: string, length: number) => unmark(excerptOf(mark(text), length));

test("a short text is whole, with or without a match", () => {
	expect(excerpt("The [tide] mill", 10)).toBe("The [tide] mill");
	expect(excerpt("Nothing\n of it", 10)).toBe("Nothing of it");
	expect(excerpt("", 10)).toBe("");
});

test("what is left out is said", () => {
	expect(excerpt(`${filler(40)} [tide] and mill`, 5)).toBe("…w38 w39 [tide] and mill");
	expect(excerpt(`[tide] ${filler(40)}`, 3)).toBe("[tide] w0 w1…");
	expect(excerpt(`${filler(20)} [tide] ${filler(20)}`, 12)).toMatch(/^…w18 w19 \[tide\] w0 .* w8…$/);
});

test("the part with the most matches, the first of equals", () => {
	const text = `[one] ${filler(30)} [two] x [three] ${filler(30)} [four] y [five]`;
	expect(excerpt(text, 12)).toContain("[two] x [three]");
});

test("a match of several words that is cut keeps its marks", () => {
	expect(excerpt(`${filler(20)} [near the mill] after`, 9)).toBe("…w15 w16 w17 w18 w19 [near the mill] after");
	expect(excerpt(`[a b c d] ${filler(9)}`, 2)).toBe("[a b]…");
});

test("a very long text with a match in every word is done at once", () => {
	const text = Array.from({ length: 50_000 }, (_, at) => `[b${at}]`).join(" ");
	expect(excerpt(text, 3)).toBe("[b0] [b1] [b2]…");
});
