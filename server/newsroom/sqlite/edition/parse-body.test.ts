// @vitest-environment node
import { describe, expect, test } from "vitest";
import type { Block } from "../../../../src/model/block.ts";
import { parseSmallStory } from "../../testing/small-lookup.ts";

const body = (markdown: string): Block[] => parseSmallStory(markdown).story.body;
const paragraph = (...content: Extract<Block, { kind: "paragraph" }>["content"]) => ({ kind: "paragraph", content });

describe("running text", () => {
	test.each<[string, ReturnType<typeof paragraph>]>([
		["two\nlines", paragraph("two lines")],
		["hard\\\nbreak", paragraph("hard", { kind: "line-break" }, "break")],
		[
			"*a* **b** ~~c~~ `d`",
			{
				kind: "paragraph",
				content: [
					{ kind: "emphasis", content: ["a"] },
					" ",
					{ kind: "strong", content: ["b"] },
					" ",
					{ kind: "strike", content: ["c"] },
					" ",
					{ kind: "code", text: "d" },
				],
			},
		],
		["~5 km~ and 1 < 2 && 3 > 2", paragraph("~5 km~ and 1 < 2 && 3 > 2")],
		["CO:sub[2] is", paragraph("CO", { kind: "subscript", content: ["2"] }, " is")],
		["10:sup[3]", paragraph("10", { kind: "superscript", content: ["3"] })],
		[
			":mark[a] :small[b] :kbd[Ctrl]",
			paragraph({ kind: "mark", content: ["a"] }, " ", { kind: "small", content: ["b"] }, " ", {
				kind: "keyboard",
				content: ["Ctrl"],
			}),
		],
		[
			':abbr[RNA]{title="ribonucleic acid"}',
			paragraph({
				kind: "abbreviation",
				title: "ribonucleic acid",
				content: ["RNA"],
			}),
		],
		[
			":lang[le *mot*]{code=FR}",
			paragraph({
				kind: "language",
				language: "fr",
				content: ["le ", { kind: "emphasis", content: ["mot"] }],
			}),
		],
		[
			"[a](https://example.org/b?c=1&d)",
			paragraph({
				kind: "link",
				href: "https://example.org/b?c=1&d",
				content: ["a"],
			}),
		],
		[
			"[a](story:other) [b](story:other#why)",
			paragraph({ kind: "link", href: "/2026/03/30/other/", content: ["a"] }, " ", {
				kind: "link",
				href: "/2026/03/30/other/#why",
				content: ["b"],
			}),
		],
		["[a][x]\n\n[x]: https://example.org/", paragraph({ kind: "link", href: "https://example.org/", content: ["a"] })],
		["At 10:30, a :smile: and note:this, 3:b", paragraph("At 10:30, a :smile: and note:this, 3:b")],
		["a <!-- unseen --> b", paragraph("a  b")],
	])("%s", (markdown, expected) => {
		expect(body(markdown)[0]).toEqual(expected);
	});
});

describe("blocks", () => {
	test("headings have ids of their own", () => {
		expect(body("## Why *tides*\n\n### Why tides\n\n#### Why tides").map((block) => "id" in block && block.id)).toEqual(
			["why-tides", "why-tides-2", "why-tides-3"],
		);
	});

	test("lists nest and count from any number", () => {
		expect(body("3. three\n4. four\n\n   - inner")).toEqual([
			{
				kind: "list",
				isOrdered: true,
				start: 3,
				items: [
					{ content: ["three"] },
					{ content: ["four"], blocks: [{ kind: "list", isOrdered: false, items: [{ content: ["inner"] }] }] },
				],
			},
		]);
	});

	test.each([
		["> said\n> — Who, *then*", [paragraph("said")]],
		["> said\n>\n> — Who, *then*", [paragraph("said")]],
		["> one\n>\n> said  \n> — Who, *then*", [paragraph("one"), paragraph("said")]],
	])("a quote's last line after a dash is who said it: %j", (markdown, blocks) => {
		expect(body(markdown)).toEqual([
			{ kind: "quote", blocks, cite: ["Who, ", { kind: "emphasis", content: ["then"] }] },
		]);
	});

	test("a dash within a quote is text", () => {
		expect(body("> one — two\n> three")).toEqual([{ kind: "quote", blocks: [paragraph("one — two three")] }]);
	});

	test("tables", () => {
		const table = "| A | B | C |\n|:--|--:|:-:|\n| 1 | *2* | 3 |\n| 4 | 5 | 6 |";
		const cells = (row: string[], isHeading?: true) =>
			row.map((text, at) => ({
				content: [text],
				...(isHeading ? { isHeading } : {}),
				align: ["start", "end", "center"][at],
			}));
		const head = [cells(["A", "B", "C"], true)];
		const first = cells(["1", "2", "3"]).map((cell, at) =>
			at === 1 ? { ...cell, content: [{ kind: "emphasis", content: ["2"] }] } : cell,
		);
		expect(body(table)).toEqual([{ kind: "table", head, body: [first, cells(["4", "5", "6"])], foot: [] }]);
		expect(body(`:::table[Of *tides*]{foot}\n${table}\n:::`)).toEqual([
			{
				kind: "table",
				head,
				body: [first],
				foot: [cells(["4", "5", "6"])],
				caption: ["Of ", { kind: "emphasis", content: ["tides"] }],
			},
		]);
	});

	test("code, preformatted and a divider", () => {
		expect(body("```js\na < b\n```\n\n```text\n a\n  b\n```\n\n---\n\n    indented")).toEqual([
			{ kind: "code", text: "a < b", language: "js" },
			{ kind: "preformatted", content: [" a\n  b"] },
			{ kind: "divider" },
			{ kind: "code", text: "indented" },
		]);
	});

	test("verse keeps its lines", () => {
		expect(body(':::verse{cite="Anon, *c.* 1300"}\nLines of *verse*\nstand\n\nalone\n:::')).toEqual([
			{
				kind: "verse",
				content: [
					"Lines of ",
					{ kind: "emphasis", content: ["verse"] },
					{ kind: "line-break" },
					"stand",
					{ kind: "line-break" },
					{ kind: "line-break" },
					"alone",
				],
				cite: ["Anon, ", { kind: "emphasis", content: ["c."] }, " 1300"],
			},
		]);
	});

	test("pull quote, and details with a gallery in it", () => {
		const inner = '::picture[One]{name=mill alt="A mill"}\n::picture{name=weir alt="A weir"}';
		const blocks = body(
			`:::pull-quote\nSo it *goes*.\n:::\n\n::::details[More *here*]\nText.\n\n:::gallery[Both]\n${inner}\n:::\n::::`,
		);
		expect(blocks).toMatchObject([
			{ kind: "pull-quote", content: ["So it ", { kind: "emphasis", content: ["goes"] }, "."] },
			{
				kind: "details",
				summary: ["More ", { kind: "emphasis", content: ["here"] }],
				blocks: [
					paragraph("Text."),
					{ kind: "gallery", caption: ["Both"], pictures: [{ alt: "A mill", caption: ["One"] }, { alt: "A weir" }] },
				],
			},
		]);
	});

	test("a picture with its words and place", () => {
		expect(body('::picture[At *ebb*]{name=weir alt="A weir" credit="Us" place=wide}')).toEqual([
			{
				kind: "picture",
				placement: "wide",
				picture: {
					src: "/pictures/weir-def456-1080.jpg",
					srcset: "/pictures/weir-def456-360.jpg 360w, /pictures/weir-def456-1080.jpg 1080w",
					sources: [
						{
							type: "image/avif",
							srcset: "/pictures/weir-def456-360.avif 360w, /pictures/weir-def456-1080.avif 1080w",
						},
						{
							type: "image/webp",
							srcset: "/pictures/weir-def456-360.webp 360w, /pictures/weir-def456-1080.webp 1080w",
						},
					],
					width: 1600,
					height: 900,
					tone: "#ffffff",
					alt: "A weir",
					caption: ["At ", { kind: "emphasis", content: ["ebb"] }],
					credit: "Us",
				},
			},
		]);
	});

	test("see also, embed, audio, video, file", () => {
		expect(
			body(
				[
					'::see-also{story=other label="Read also"}',
					'::embed[A map]{href="https://www.maps.example/a" player="https://maps.example/p" ratio="4:3"}',
					"::embed[A page]{href=https://page.example/}",
					'::audio[Heard]{file=tide.mp3 title="The tide" seconds=12}',
					'::video[Seen]{file=tide.mp4 poster=mill width=1280 height=720 title="A day" captions=tide.vtt}',
					"::file[All heights]{file=tides.csv}",
				].join("\n\n"),
			),
		).toEqual([
			{ kind: "see-also", label: "Read also", headline: "Another story", path: "/2026/03/30/other/" },
			{
				kind: "embed",
				title: "A map",
				host: "maps.example",
				href: "https://www.maps.example/a",
				player: { src: "https://maps.example/p", ratio: 1.3333 },
			},
			{ kind: "embed", title: "A page", host: "page.example", href: "https://page.example/" },
			{ kind: "audio", src: "/media/tide.mp3", mime: "audio/mpeg", title: "The tide", seconds: 12, caption: ["Heard"] },
			{
				kind: "video",
				sources: [{ src: "/media/tide.mp4", mime: "video/mp4" }],
				captions: [{ src: "/media/tide.vtt", language: "en-GB", label: "British English" }],
				poster: "/pictures/mill-abc123-1080.jpg",
				width: 1280,
				height: 720,
				title: "A day",
				caption: ["Seen"],
			},
			{ kind: "file", href: "/media/tides.csv", name: "All heights", mime: "text/csv", bytes: 16 },
		]);
	});

	test("footnotes are numbered as they are referred to, and stand last", () => {
		expect(body("B[^b] and A[^a], B again[^b].\n\n[^a]: First.\n[^b]: *Second.*\n\nThe end.")).toEqual([
			paragraph(
				"B",
				{ kind: "footnote-reference", id: "note-b", number: 1 },
				" and A",
				{ kind: "footnote-reference", id: "note-a", number: 2 },
				", B again",
				{ kind: "footnote-reference", id: "note-b", number: 1 },
				".",
			),
			paragraph("The end."),
			{
				kind: "footnotes",
				notes: [
					{ id: "note-b", number: 1, content: [{ kind: "emphasis", content: ["Second."] }] },
					{ id: "note-a", number: 2, content: ["First."] },
				],
			},
		]);
	});
});
