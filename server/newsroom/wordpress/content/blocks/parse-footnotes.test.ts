// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

const reference = (id: string, number: string) =>
	`<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`;
const note = (id: string, text: string) =>
	`<li id="${id}">${text} <a href="#${id}-link" aria-label="Jump to footnote reference">↩︎</a></li>`;

describe("footnotes", () => {
	it("are numbered from one in the order of the notes, with ids of their own", () => {
		const html =
			`<p>A${reference("x9", "1")} and B${reference("x8", "2")}, A again${reference("x9", "1")}.</p>` +
			`<ol class="wp-block-footnotes">${note("x9", "First <em>note</em>.")}${note("x8", "Second.")}</ol>`;
		const one = { kind: "footnote-reference", id: "note-1", number: 1 };
		expect(parseStory(html)).toEqual([
			{ kind: "paragraph", content: ["A", one, " and B", { ...one, id: "note-2", number: 2 }, ", A again", one, "."] },
			{
				kind: "footnotes",
				notes: [
					{ id: "note-1", number: 1, content: ["First ", { kind: "emphasis", content: ["note"] }, "."] },
					{ id: "note-2", number: 2, content: ["Second."] },
				],
			},
		]);
	});

	it("keep the words of references without a note, and of notes that are broken", () => {
		expect(parseStory(`<p>A${reference("gone", "1")}</p>`)).toEqual([
			{ kind: "paragraph", content: ["A", { kind: "superscript", content: ["1"] }] },
		]);
		expect(
			parseStory(`<ol class="wp-block-footnotes">${note("x", "One")}${note("x", "Two")}<li>Three</li></ol>`),
		).toMatchObject([{ kind: "list", items: [{}, {}, { content: ["Three"] }] }]);
	});
});
