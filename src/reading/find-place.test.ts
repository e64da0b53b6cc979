import { expect, it } from "vitest";
import { findPlace, placeAt } from "./find-place.ts";

const STORY = [
	"The tide turns twice a day, and the mill with it.",
	"At Eling the wheel has stood since before the church was built, and it still grinds.",
	"* * *",
	"A miller slept when the moon let him.",
	"* * *",
	"In Brittany they were counted in hundreds once; a dozen are left.",
];

it("finds a paragraph of the same story", () => {
	for (const index of STORY.keys()) expect(findPlace(STORY, placeAt(STORY, index))).toBe(index);
});

it("finds it where paragraphs were put before it, or taken away", () => {
	const place = placeAt(STORY, 3);
	expect(findPlace(["A new beginning.", "And more.", ...STORY], place)).toBe(5);
	expect(findPlace(STORY.slice(2), place)).toBe(1);
});

it("finds it where its end or some of its words were changed", () => {
	const edited = STORY.with(1, "Correction. At Eling the mill wheel has stood since long before the church was built.");
	expect(findPlace(edited, placeAt(STORY, 1))).toBe(1);
	expect(findPlace(["New.", ...edited], placeAt(STORY, 1))).toBe(2);
});

it("finds it in a language without spaces", () => {
	const story = ["潮水每天涨落两次，磨坊也随之转动。", "磨坊主在月亮允许的时候睡觉。"];
	expect(findPlace(["新的一段。", story[0] as string, "磨坊主只在月亮允许的时候才睡觉。"], placeAt(story, 1))).toBe(2);
});

it("takes what stands there where nothing is like it", () => {
	expect(findPlace(["Another", "story", "altogether"], placeAt(STORY, 1))).toBe(1);
	expect(findPlace(["Short now"], placeAt(STORY, 5))).toBe(0);
});
