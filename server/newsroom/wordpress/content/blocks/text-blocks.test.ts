// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

const paragraph = (...content: unknown[]) => ({ kind: "paragraph", content });

describe("headings", () => {
	it("begin at the second level and end at the fourth, each with its own id", () => {
		const html = [1, 2, 3, 4, 5, 6].map((level) => `<h${level}>Same</h${level}>`).join("");
		expect(parseStory(html)).toEqual(
			[2, 2, 3, 4, 4, 4].map((level, at) => ({
				kind: "heading",
				level,
				id: at === 0 ? "same" : `same-${at + 1}`,
				content: ["Same"],
			})),
		);
	});

	it("show their pictures after them, and are nothing without words", () => {
		expect(parseStory("<h2><img src=/a.jpg>Words</h2>")).toMatchObject([{ kind: "heading" }, { kind: "picture" }]);
		expect(parseStory("<h2><img src=/a.jpg></h2><h2> </h2>")).toMatchObject([{ kind: "picture" }]);
	});
});

describe("quotes", () => {
	it.each([
		"<blockquote class='wp-block-quote'><p>Said.</p><cite>Ada</cite></blockquote>",
		"<blockquote><p>Said.</p><p><cite>Ada</cite></p></blockquote>",
		"<blockquote>Said.<footer>Ada</footer></blockquote>",
	])("%s names who said it", (html) => {
		expect(parseStory(html)).toEqual([{ kind: "quote", blocks: [paragraph("Said.")], cite: ["Ada"] }]);
	});

	it("keeps the name of a work within", () => {
		expect(parseStory("<blockquote><p><cite>Hamlet</cite> is long.</p></blockquote>")).toMatchObject([
			{ kind: "quote", blocks: [{ content: [{ kind: "emphasis" }, " is long."] }] },
		]);
	});

	it("are pulled out of the text in new and old stories", () => {
		const pulled = { kind: "pull-quote", content: ["One.", { kind: "line-break" }, "Two."], cite: ["Ada"] };
		const inner = "<p>One.</p><p>Two.</p><cite>Ada</cite>";
		expect(parseStory(`<figure class="wp-block-pullquote"><blockquote>${inner}</blockquote></figure>`)).toEqual([
			pulled,
		]);
		expect(parseStory(`<blockquote class="wp-block-pullquote">${inner}</blockquote>`)).toEqual([pulled]);
	});
});

describe("lists", () => {
	it("nest, also where the list stands between two items", () => {
		const nested = { kind: "list", isOrdered: false, items: [{ content: ["b"] }] };
		const expected = [
			{ kind: "list", isOrdered: false, items: [{ content: ["a"], blocks: [nested] }, { content: ["c"] }] },
		];
		expect(parseStory("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>")).toEqual(expected);
		expect(parseStory("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>")).toEqual(expected);
	});

	it("count as they are told", () => {
		expect(parseStory('<ol start="5" reversed><li>a</li></ol>')).toMatchObject([
			{ isOrdered: true, start: 5, isReversed: true },
		]);
		expect(parseStory('<ol start="x"><li>a</li></ol>')).toEqual([
			{ kind: "list", isOrdered: true, items: [{ content: ["a"] }] },
		]);
		expect(parseStory('<ol start="1e99"><li>a</li></ol>')).toMatchObject([{ isOrdered: true }]);
	});

	it("hold whatever an item holds", () => {
		expect(parseStory("<ul><li><p>a</p><p>b</p><img src=/x.jpg></li><li><h3>c</h3></li><li></li></ul>")).toMatchObject([
			{
				items: [
					{ content: ["a"], blocks: [paragraph("b"), { kind: "picture" }] },
					{ content: [], blocks: [{ kind: "heading" }] },
				],
			},
		]);
	});

	it("go on without further steps when they are nested without end", () => {
		const deep = JSON.stringify(parseStory(`${"<ul><li>".repeat(60)}deep`));
		expect(deep.match(/"list"/g)).toHaveLength(12);
	});
});

it("makes a list of terms and their meanings", () => {
	expect(parseStory("<dl><dt>Ebb</dt><dd>Out.</dd><dt>Flood</dt><dd><p>In.</p></dd></dl>")).toEqual([
		{
			kind: "list",
			isOrdered: false,
			items: [
				{ content: [{ kind: "strong", content: ["Ebb"] }], blocks: [paragraph("Out.")] },
				{ content: [{ kind: "strong", content: ["Flood"] }], blocks: [paragraph("In.")] },
			],
		},
	]);
});

it("keeps what opens on a tap, open where there is nothing to tap", () => {
	expect(parseStory("<details open><summary>More <b>of it</b></summary><p>Words</p></details>")).toEqual([
		{ kind: "details", summary: ["More ", { kind: "strong", content: ["of it"] }], blocks: [paragraph("Words")] },
	]);
	expect(parseStory("<details><p>Words</p></details>")).toEqual([paragraph("Words")]);
});

it("sets buttons side by side as links", () => {
	const button = (text: string) =>
		`<div class="wp-block-button"><a class="wp-block-button__link" href="https://shop.example/${text}">${text}</a></div>`;
	expect(parseStory(`<div class="wp-block-buttons">${button("a")}${button("b")}</div>`)).toEqual([
		paragraph({ kind: "link", href: "https://shop.example/a", content: ["a"] }, " · ", {
			kind: "link",
			href: "https://shop.example/b",
			content: ["b"],
		}),
	]);
});

it("reads columns, groups and a page builder's boxes in their order, and one story where pages were", () => {
	const html =
		'<div class="wp-block-columns"><div class="wp-block-column"><p>a</p></div><div class="wp-block-column"><p>b</p></div></div>' +
		'<p>c</p><p><!--nextpage--></p><!--more-->\n<div class="elementor-element"><div><div>d<hr>e</div></div></div>';
	expect(parseStory(html)).toEqual([
		paragraph("a"),
		paragraph("b"),
		paragraph("c"),
		paragraph("d"),
		{ kind: "divider" },
		paragraph("e"),
	]);
});

it("breaks a sentence where a picture stands in it, and nowhere else", () => {
	expect(parseStory("<p>before <img src=/a.jpg> after <b>and</b> on</p>")).toMatchObject([
		paragraph("before"),
		{ kind: "picture" },
		paragraph("after ", { kind: "strong", content: ["and"] }, " on"),
	]);
});
