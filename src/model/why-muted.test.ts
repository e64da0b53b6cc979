import { describe, expect, it } from "vitest";
import { buildSummary } from "../testing/builders.ts";
import { whyMuted } from "./why-muted.ts";

const wordsIn = (headline: string, ...mutedWords: string[]) =>
	whyMuted(buildSummary({ headline }), { mutedWords, mutedSections: [] }, "/");

describe("whyMuted", () => {
	it.each([
		["Café society", "cafe"],
		["CAFE SOCIETY", "Café"],
		["The general election", "General  Election"],
		["Why C++ is old", "c++"],
		["北京的春天来了", "春天"],
		["قصة الانتخابات القادمة", "انتخابات"],
		["봄이 왔다", "봄"],
	])("finds in “%s” the word “%s”", (headline, word) => {
		expect(wordsIn(headline, word)).toBe("words");
	});

	it.each([
		["Artful and tidal", "art"],
		["A heart", "art"],
		["Art", "a.t"],
		["北京的春天来了", "秋天"],
	])("does not find in “%s” the word “%s”", (headline, word) => {
		expect(wordsIn(headline, word)).toBeUndefined();
	});

	it("looks at the standfirst too, and at each of several words", () => {
		const story = buildSummary({ headline: "Two tides", standfirst: "The moon pulls." });
		expect(whyMuted(story, { mutedWords: ["sun", "moon"], mutedSections: [] }, "/")).toBe("words");
	});

	it("mutes a section and those within it everywhere but on its own page", () => {
		const muted = { mutedWords: [], mutedSections: ["/category/science/"] };
		const story = buildSummary({ section: { name: "Physics", path: "/category/science/physics/" } });
		expect(whyMuted(story, muted, "/")).toBe("section");
		expect(whyMuted(story, muted, "/category/science/page/2/")).toBeUndefined();
		expect(whyMuted(buildSummary({ section: { name: "Places", path: "/category/places/" } }), muted, "/")).toBe(
			undefined,
		);
	});
});
