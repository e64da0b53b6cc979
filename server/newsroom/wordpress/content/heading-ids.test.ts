// @vitest-environment node
import { expect, it } from "vitest";
import { createHeadingIds } from "./heading-ids.ts";

it("makes ids from words, each once", () => {
	const idOf = createHeadingIds();
	expect(["Île d’Yeu & more", "Île d’Yeu & more", "Île d’Yeu & more 2", "!?", ""].map(idOf)).toEqual([
		"ile-dyeu-more",
		"ile-dyeu-more-2",
		"ile-dyeu-more-2-2",
		"part",
		"part-2",
	]);
});

it("keeps the letters of every script, with the marks that are their vowels", () => {
	const idOf = createHeadingIds();
	expect(["हिन्दी शीर्षक", "日本語の見出し", "Čtení", "مقدمة", "한국어 제목"].map(idOf)).toEqual([
		"हिन्दी-शीर्षक",
		"日本語の見出し",
		"cteni",
		"مقدمة",
		"한국어-제목",
	]);
});

it("never takes an id that the page needs", () => {
	const idOf = createHeadingIds();
	expect(["Main", "Discussion", "Reply title", "Note 1", "Note 1 reference", "Root"].map(idOf)).toEqual([
		"part-main",
		"part-discussion",
		"part-reply-title",
		"part-note-1",
		"part-note-1-reference",
		"part-root",
	]);
});

it("cuts long ones between letters", () => {
	expect([...createHeadingIds()("𝒜".repeat(200))]).toHaveLength(80);
});
