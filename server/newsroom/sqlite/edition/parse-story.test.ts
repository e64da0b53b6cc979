// @vitest-environment node
import { expect, test } from "vitest";
import { parseSmallStory, smallLookup, smallPaper } from "../../testing/small-lookup.ts";
import { parseStory } from "./parse-story.ts";

test("a story has its address, people, tags and times", () => {
	const { story, summary, tags, isOpen } = parseSmallStory(
		"One two *three*.",
		"updated: 2026-04-02T09:00+01:00\ntags: [Tides, Île d’Yeu, tides]\nstandfirst: So\n",
	);
	expect(story).toEqual({
		version: 1,
		id: "a",
		path: "/2026/04/01/a/",
		headline: "A story",
		standfirst: "So",
		section: { name: "Science", path: "/category/science/" },
		authors: [{ name: "Ada Fenn", path: "/author/ada/" }],
		published: "2026-04-01T08:00:00Z",
		updated: "2026-04-02T08:00:00Z",
		words: 3,
		readingMinutes: 1,
		body: [{ kind: "paragraph", content: ["One two ", { kind: "emphasis", content: ["three"] }, "."] }],
		tags: [
			{ name: "tides", path: "/tag/tides/" },
			{ name: "Île d’Yeu", path: "/tag/ile-dyeu/" },
		],
	});
	expect(summary).not.toHaveProperty("body");
	expect(tags.map(({ slug }) => slug)).toEqual(["tides", "ile-dyeu"]);
	expect(isOpen).toBe(true);
});

test("an update within minutes is none", () => {
	expect(parseSmallStory("x", "updated: 2026-04-01T08:04:00Z\n").story).not.toHaveProperty("updated");
});

test("a closed discussion, and a story in another language", () => {
	const { story, summary, isOpen } = parseSmallStory("سلام", "discussion: closed\nlanguage: ar\n");
	expect(isOpen).toBe(false);
	expect(story).toMatchObject({ language: "ar", direction: "rtl" });
	expect(summary).toMatchObject({ language: "ar", direction: "rtl" });
	expect(parseSmallStory("x", "language: en-GB\n").story).not.toHaveProperty("language");
});

test("the lead picture's caption is running text", () => {
	const matter = 'picture:\n  name: mill\n  alt: A mill\n  caption: At *half* ebb\n  credit: "Illustration: us"\n';
	expect(parseSmallStory("x", matter).story.leadPicture).toMatchObject({
		src: "/pictures/mill-abc123-1080.jpg",
		alt: "A mill",
		caption: ["At ", { kind: "emphasis", content: ["half"] }, " ebb"],
		credit: "Illustration: us",
	});
});

test("line ends of any system and a byte order mark are read", () => {
	const text = "\ufeff---\r\nheadline: A\r\nauthors: [ada]\r\npublished: 2026-04-01T08:00:00Z\r\n---\r\nOne\r\ntwo\r\n";
	const source = { file: "stories/science/a.md", slug: "a", section: "science", text };
	expect(parseStory(source, smallPaper, smallLookup).story.body).toEqual([{ kind: "paragraph", content: ["One two"] }]);
});

test.each([
	["No front matter", /:1: .*---/],
	["---\nheadline: A", /:1: .*not closed/],
	["---\nheadline: A\nauthors: [zoe]\npublished: 2026-04-01T08:00:00Z\n---\nx", /:3: "zoe" is no author/],
	["---\nauthors: [ada]\npublished: 2026-04-01T08:00:00Z\n---\nx", /"headline" is missing/],
	["---\nheadline: A\nauthors: [ada]\npublished: 2026-04-01\n---\nx", /:4: .*no time/],
])("%j can't be read", (text, message) => {
	const source = { file: "stories/science/a.md", slug: "a", section: "science", text };
	expect(() => parseStory(source, smallPaper, smallLookup)).toThrow(message);
});

test("a folder that is no section", () => {
	const source = { file: "stories/sport/a.md", slug: "a", section: "sport", text: "" };
	const text = "---\nheadline: A\nauthors: [ada]\npublished: 2026-04-01T08:00:00Z\n---\nx";
	expect(() => parseStory({ ...source, text }, smallPaper, smallLookup)).toThrow('"sport" is no section');
});
