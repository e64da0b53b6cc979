// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

describe("a table", () => {
	it("has head, body, foot, caption, sides and spans", () => {
		const html =
			'<figure class="wp-block-table"><table><thead><tr><th>Port</th><th class="has-text-align-right">Height</th></tr></thead>' +
			'<tbody><tr><td rowspan="2">North</td><td style="text-align:center">4</td></tr><tr><td align="left">5</td></tr></tbody>' +
			'<tfoot><tr><td colspan="2">Mean</td></tr></tfoot></table><figcaption>Heights</figcaption></figure>';
		expect(parseStory(html)).toEqual([
			{
				kind: "table",
				head: [[{ content: ["Port"] }, { content: ["Height"], align: "end" }]],
				body: [
					[
						{ content: ["North"], rows: 2 },
						{ content: ["4"], align: "center" },
					],
					[{ content: ["5"], align: "start" }],
				],
				foot: [[{ content: ["Mean"], columns: 2 }]],
				caption: ["Heights"],
			},
		]);
	});

	it("takes a first row of headings for its head, and names rows by theirs", () => {
		const html = "<table><tr><th>A</th><th>B</th></tr><tr><th>c</th><td>d</td></tr></table>";
		expect(parseStory(html)).toMatchObject([
			{
				head: [[{ content: ["A"] }, { content: ["B"] }]],
				body: [[{ content: ["c"], isHeading: true }, { content: ["d"] }]],
			},
		]);
	});

	it("makes lines of the paragraphs and list items in a cell", () => {
		const html = "<table><tr><td><p>a</p>\n<p>b</p></td><td><ul><li>c</li><li>d</li></ul></td></tr></table>";
		const line = { kind: "line-break" };
		expect(parseStory(html)).toMatchObject([
			{ body: [[{ content: ["a", line, "b"] }, { content: ["c", line, "d"] }]] },
		]);
	});

	it("shows pictures of its cells after it", () => {
		expect(parseStory("<table><tr><td>a <img src=/a.jpg></td><td>b</td></tr></table>")).toMatchObject([
			{ kind: "table" },
			{ kind: "picture" },
		]);
	});

	it("is none where it only puts things side by side", () => {
		expect(parseStory("<table><tr><td><p>One cell</p></td></tr></table>")).toMatchObject([{ kind: "paragraph" }]);
		expect(parseStory('<table role="presentation"><tr><td>a</td><td>b</td></tr></table>')).toHaveLength(2);
		expect(parseStory("<table><tr><td><h2>a</h2></td><td><p>b</p></td></tr></table>")).toMatchObject([
			{ kind: "heading" },
			{ kind: "paragraph" },
		]);
	});

	it("bounds the spans that hostile pages ask for", () => {
		expect(parseStory('<table><tr><td colspan="99999999" rowspan="-1">a</td><td>b</td></tr></table>')).toMatchObject([
			{ body: [[{ content: ["a"], columns: 100 }, { content: ["b"] }]] },
		]);
	});
});

it("leaves no empty link where a picture in a cell had one", () => {
	const html = '<table><tr><td>a <a href="/x/"><img src=/a.jpg></a> b</td><td>c</td></tr></table>';
	expect(parseStory(html)).toMatchObject([
		{ kind: "table", body: [[{ content: ["a", { kind: "line-break" }, "b"] }, { content: ["c"] }]] },
		{ kind: "picture" },
	]);
});
