// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Inline } from "../../../../../src/model/inline.ts";
import { parseInlineHtml } from "../parse-inline-html.ts";
import { parseStory } from "../testing/parse-story.ts";
import { siteContext } from "../testing/site-context.ts";

const parse = (html: string): Inline[] => parseInlineHtml(html, siteContext);
const br: Inline = { kind: "line-break" };

describe("white space", () => {
	it.each<[string, Inline[]]>([
		["  a \n\t b  ", ["a b"]],
		["a<b> b </b>c", ["a", { kind: "strong", content: [" b "] }, "c"]],
		["a <b> b</b> c", ["a ", { kind: "strong", content: ["b"] }, " c"]],
		["<b>a </b> b", [{ kind: "strong", content: ["a "] }, "b"]],
		["<b> a </b>", [{ kind: "strong", content: ["a"] }]],
		["<i>a</i> <b>b</b>", [{ kind: "emphasis", content: ["a"] }, " ", { kind: "strong", content: ["b"] }]],
		["a <br> b", ["a", br, "b"]],
		["<br>a<br>", ["a"]],
		["a&nbsp;b &nbsp;c", ["a\u00a0b \u00a0c"]],
		["a<b></b>b<i> </i>c", ["ab", { kind: "emphasis", content: [" "] }, "c"]],
		["a <a href='/x/'><br></a>b", ["a", br, "b"]],
		["a<a href='/x/'> <span></span></a>b", ["a b"]],
		["soft&shy;hyphen", ["soft\u00adhyphen"]],
	])("in %j is as a browser shows it", (html, inlines) => {
		expect(parse(html)).toEqual(inlines);
	});

	it.each(["&nbsp;", " <br> ", "<b> </b>", "\u200b", "<a href='/x/'> </a>"])(
		"alone, %j, makes no paragraph",
		(html) => {
			expect(parseStory(`<p>${html}</p>`)).toEqual([]);
		},
	);

	it("of two breaks parts paragraphs", () => {
		expect(parseStory("one<br>\nstill one<br />\n<br />two")).toEqual([
			{ kind: "paragraph", content: ["one", br, "still one"] },
			{ kind: "paragraph", content: ["two"] },
		]);
	});
});

describe("dress", () => {
	it.each<[string, Inline[]]>([
		["<cite>a</cite>", [{ kind: "emphasis", content: ["a"] }]],
		["<del>a</del>", [{ kind: "strike", content: ["a"] }]],
		["<strong><b>a</b></strong>", [{ kind: "strong", content: ["a"] }]],
		["<font color=red><u>a</u></font>", ["a"]],
		['<span style="position:fixed" onclick="x()">a</span>', ["a"]],
		["<acronym title='World'>W</acronym>", [{ kind: "abbreviation", title: "World", content: ["W"] }]],
		["<abbr>W</abbr>", ["W"]],
		['<i lang="fr">à la</i>', [{ kind: "emphasis", content: ["à la"] }]],
		['<span lang="fr">à la</span>', [{ kind: "language", language: "fr", content: ["à la"] }]],
		['<span lang="x onload=">a</span>', ["a"]],
		["<q>a</q>", ["“a”"]],
		["<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>", ["漢(かん)"]],
		["<time datetime='2026-01-01'>today</time>", ["today"]],
		[
			"<code>a <b>b</b></code>",
			[
				{ kind: "code", text: "a " },
				{ kind: "code", text: "b" },
			],
		],
		["<my-element>a</my-element>", ["a"]],
		["<math><msup><mi>a</mi><mn>2</mn></msup></math>", ["a2"]],
	])("%s", (html, inlines) => {
		expect(parse(html)).toEqual(inlines);
	});

	it("does not nest for ever", () => {
		expect(parse(`${"<b><i>".repeat(40)}a`)).toEqual([
			{ kind: "strong", content: [{ kind: "emphasis", content: ["a"] }] },
		]);
	});
});

describe("a link", () => {
	const link = (href: string) => [{ kind: "link", href, content: ["a"] }];

	it.each([
		["https://other.example/x?a=1&amp;b=2#c", "https://other.example/x?a=1&b=2#c"],
		["https://site.example/2026/11/20/harbour/#part", "/2026/11/20/harbour/#part"],
		["/?p=18", "/p/18/"],
		["../../other/", "/2026/11/other/"],
		["/wp-content/uploads/r.pdf", "https://site.example/wp-content/uploads/r.pdf"],
		["//other.example/x", "https://other.example/x"],
		["mailto:ada@example.org?subject=Tide", "mailto:ada@example.org?subject=Tide"],
		["tel:+44-20-7946", "tel:+44-20-7946"],
		["HTTPS://OTHER.example", "https://other.example/"],
		["https://münchen.example/ü", "https://xn--mnchen-3ya.example/%C3%BC"],
	])("to %s leads to %s", (typed, href) => {
		expect(parse(`<a href="${typed}">a</a>`)).toEqual(link(href));
	});

	it.each([
		"javascript:alert(1)",
		"JaVa&#10;Script:alert(1)",
		"data:text/html,x",
		"https://a@b.example/",
		"https://",
		"ftp://x.example/",
		"#nowhere",
		"",
	])("to %j is only its words", (typed) => {
		expect(parse(`<a href="${typed}">a</a>`)).toEqual(["a"]);
	});

	it("into the story leads to where its heading stands now", () => {
		const html = '<p><a href="#h-tides">a</a> <a href="#gone">b</a></p><h2 id="h-tides">About tides</h2>';
		expect(parseStory(html)[0]).toEqual({
			kind: "paragraph",
			content: [{ kind: "link", href: "/2026/11/22/story/#about-tides", content: ["a"] }, " b"],
		});
	});

	it("never takes a path that is no path", () => {
		const inlines = parseInlineHtml('<a href="/x">a</a>', { ...siteContext, pathOf: () => "//evil.example/" });
		expect(inlines).toEqual(link("https://site.example/x"));
	});
});
