import { describe, expect, it } from "vitest";
import type { Block } from "../model/block.ts";
import { buildStory, buildSummary } from "../testing/builders.ts";
import { everyBlock, everyInline, wholePicture } from "../testing/every-kind.ts";
import { announceInWords } from "./announcements.ts";
import { passagesOfBody, passagesOfStory, passagesOfSummary } from "./passages.ts";

/** What is read of a body, what is announced in brackets. */
function readOf(...body: Block[]): string[] {
	return passagesOfBody(buildStory({ body }), announceInWords).map(({ kind, text }) =>
		kind === "announcement" ? `[${text}]` : text,
	);
}

describe("what is read of a block", () => {
	const readOfKind = Object.fromEntries(everyBlock.map((block) => [block.kind, readOf(block)]));
	const text = "Plainstrongemphasisstrikesubscriptsuperscriptmarksmallkeyboarda < bthereRNAmot";
	it.each(
		Object.entries({
			paragraph: [text],
			heading: ["Tides"],
			picture: ["[Picture:]", "At half ebb"],
			gallery: ["[Picture:]", "At half ebb", "[Picture:]", "At half ebb", "[About these pictures:]", "Two mills"],
			quote: ["[Quotation:]", "Said", "Somebody", "[End of quotation.]"],
			"pull-quote": ["[Quotation:]", "Pulled", "Somebody", "[End of quotation.]"],
			list: ["[A list with 2 items:]", "[Number 3:]", "One", "[Number 4:]", "Two"],
			table: ["[A table stands here; it is not read aloud.]", "A table"],
			code: ["[Program text stands here; it is not read aloud.]"],
			preformatted: ["as it is"],
			verse: ["A line", "A poet"],
			"see-also": [],
			embed: ["[From another site, to look at: A film]", "Filmed"],
			audio: ["[A recording, to hear on the page: Waves]", "Heard"],
			video: ["[A film, to watch on the page: Waves]", "Seen"],
			file: ["[A file to take away: The tables]"],
			details: ["More", "Hidden"],
			footnotes: ["[Notes:]", "[Note 1:]", "A note"],
			divider: [],
		}),
	)("%s", (kind, expected) => {
		expect(readOfKind[kind]).toEqual(expected);
	});

	it("leaves no kind out", () => {
		expect(Object.keys(readOfKind)).toHaveLength(19);
		expect(everyInline.length).toBeGreaterThan(0);
	});

	it("describes a picture that has no caption, and passes over one that has no words at all", () => {
		const { caption: _, ...bare } = wholePicture;
		const picture = (alt: string): Block => ({ kind: "picture", picture: { ...bare, alt }, placement: "column" });
		expect(readOf(picture("A mill at dusk"), picture(""))).toEqual(["[Picture:]", "A mill at dusk"]);
	});

	it("counts a list as it is drawn, and says no numbers where there are none", () => {
		const items = [{ content: ["a"] }, { content: ["b"] }];
		expect(readOf({ kind: "list", isOrdered: true, isReversed: true, items })).toEqual([
			"[A list with 2 items:]",
			"[Number 2:]",
			"a",
			"[Number 1:]",
			"b",
		]);
		expect(readOf({ kind: "list", isOrdered: false, items })).toEqual(["[A list with 2 items:]", "a", "b"]);
	});

	it("says nothing of an empty quotation or paragraph", () => {
		expect(readOf({ kind: "quote", blocks: [] }, { kind: "paragraph", content: [" "] })).toEqual([]);
	});
});

it("reads headline, standfirst, lead picture and body, each with its place", () => {
	const story = buildStory({ leadPicture: wholePicture });
	expect(passagesOfStory(story, announceInWords).map(({ text, place }) => [text, place])).toEqual([
		["Two tides a day", { kind: "headline" }],
		["The moon pulls twice.", { kind: "standfirst" }],
		["Picture:", { kind: "lead-picture" }],
		["At half ebb", { kind: "lead-picture" }],
		["The sea leaves and comes back.", { kind: "block", index: 0 }],
	]);
});

it("reads of a card its headline and standfirst", () => {
	const summary = buildSummary();
	expect(passagesOfSummary(summary).map(({ text, place }) => [text, place])).toEqual([
		["Two tides a day", { kind: "card", path: summary.path }],
		["The moon pulls twice.", { kind: "card", path: summary.path }],
	]);
});
