// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseComment } from "./parse-comment.ts";
import { parseContent } from "./parse-content.ts";
import { problemsOf } from "./testing/block-schema.ts";
import { readAttacks, readStories } from "./testing/corpora.ts";
import { KITCHEN } from "./testing/kitchen.ts";
import { siteContext } from "./testing/site-context.ts";

const attacks = readAttacks();
/** Milliseconds that a hostile text may keep the server busy, on a slow machine that has other work. */
const PATIENCE = 10_000;

function parse(html: string) {
	return parseContent(html, siteContext);
}

describe("hostile HTML", () => {
	it("gives only what the model has, whatever stands in it", () => {
		for (const { name, html } of [...attacks, ...readStories(), { name: "kitchen", html: KITCHEN }]) {
			expect({ name, problems: problemsOf(parse(html)) }).toEqual({ name, problems: [] });
		}
	});

	it("gives only text, links, emphasis, quotes, lists and code as a comment", () => {
		const kinds = new Set<string>();
		for (const { name, html } of [...attacks, { name: "kitchen", html: KITCHEN }]) {
			const blocks = parseComment(html, siteContext);
			expect({ name, problems: problemsOf(blocks) }).toEqual({ name, problems: [] });
			for (const [, kind = ""] of JSON.stringify(blocks).matchAll(/"kind":"([\w-]+)"/g)) kinds.add(kind);
		}
		for (const kind of ["picture", "gallery", "embed", "audio", "video", "file", "heading", "see-also", "table"]) {
			expect(kinds).not.toContain(kind);
		}
	});

	it.each([
		["a script", "<script>alert(1)</script>"],
		["a handler's address", '<a href="javascript:alert(1)"></a>'],
		["a frame's document", '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
		["a frame's script", '<iframe src="javascript:alert(1)"></iframe>'],
		["a data page", '<iframe src="data:text/html,x"></iframe>'],
		["an object", '<object data="https://evil.example/x.swf"></object>'],
		[
			"a base, a link, a refresh",
			'<base href="//evil.example/"><link rel=x href=y><meta http-equiv=refresh content="0;url=x">',
		],
		["a template", "<template><p>words</p></template>"],
		["a login form", '<form action="//evil.example">Password <input type=password></form>'],
		["an SVG picture in an address", '<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="x">'],
		["noscript in a noscript", '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
	])("makes nothing of %s", (_, html) => {
		const blocks = parse(html).filter((block) => block.kind !== "picture" && block.kind !== "paragraph");
		expect(blocks).toEqual([]);
		expect(JSON.stringify(parse(html))).not.toMatch(/javascript:|data:|onerror=|evil\.example/);
	});

	it("keeps the words of a link that leads nowhere good, without the link", () => {
		for (const href of [
			"javascript:alert(1)",
			" java\nscript:alert(1)",
			"data:text/html,x",
			"https://bank.example@evil.example/",
			"vbscript:x",
			"file:///etc/passwd",
			"blob:https://site.example/x",
		]) {
			expect(parse(`<p><a href="${href}">words</a></p>`)).toEqual([{ kind: "paragraph", content: ["words"] }]);
		}
	});

	it("survives closers without openers, and what an author's mangled HTML leaves", () => {
		const html = "</div></div></p>before</div><b><i>mis</b>nested</i></div><p>after</p></section>";
		expect(JSON.stringify(parse(html))).toContain("after");
		expect(problemsOf(parse(html))).toEqual([]);
	});

	it("keeps the story that an open note of a formula has swallowed", () => {
		const html = '<div><math><annotation-xml encoding="text/html"><p>note</div><p>after</p>';
		expect(JSON.stringify(parse(html))).toContain("after");
		expect(parse("<math><semantics><mi>x</mi><annotation-xml><ci>y</ci></annotation-xml></semantics></math>")).toEqual([
			{ kind: "paragraph", content: ["x"] },
		]);
	});

	it("drops control characters and mends broken ones, written out or as references", () => {
		expect(parse("<p>a\u0000b&#1;c\u0008d&#xD800;e\ud800f</p>")).toEqual([
			{ kind: "paragraph", content: ["abcd\ufffde\ufffdf"] },
		]);
	});
});

describe("what never throws and never takes long", () => {
	it("takes the kitchen cut off anywhere", () => {
		for (let end = 0; end < KITCHEN.length; end += 61) {
			expect(problemsOf(parse(KITCHEN.slice(0, end)))).toEqual([]);
			parse(KITCHEN.slice(end, end + 400));
		}
	}, 60_000);

	it.each([
		["divisions", "<div>"],
		["quotes", "<blockquote><p>"],
		["lists", "<ul><li>"],
		["links and bold", '<a href="/x/"><b>'],
		["tables", "<table><tr><td>"],
		["figures", "<figure>"],
		["details", "<details><summary>"],
		["formatting that multiplies", "<p><b id=1><i id=2><font size=3>"],
		["fonts", "<font>"],
		["drawings", "<svg>"],
		["formulas", "<math><mi>"],
		["closers", "</div></b></p>"],
		["comments", "<!--"],
		["angle brackets", "<"],
		["square brackets", "[a b"],
		["references", "&"],
		["templates", "<template>"],
		["scripts", "<script><!--"],
	])(
		"takes %s, 20,000 deep",
		(_, opener) => {
			const start = performance.now();
			const blocks = parse(`<p>before</p>${opener.repeat(20_000)}words`);
			expect(performance.now() - start).toBeLessThan(PATIENCE);
			expect(JSON.stringify(blocks)).toContain("before");
		},
		60_000,
	);

	it("keeps the words of what is nested too deep to draw", () => {
		expect(JSON.stringify(parse(`${"<div>".repeat(10_000)}<p>deep &amp; <b>down</b></p>`))).toContain("deep & down");
		expect(JSON.stringify(parse(`${"<ul><li>".repeat(100)}deep`))).toContain("deep");
	});

	it.each([
		["paragraphs", '<p>Some <b>bold</b> and <a href="/x/">linked</a> words 5 < 6 [1].</p>\n'],
		[
			"pictures",
			'<figure class="wp-block-image"><img src="/a-300x200.jpg" srcset="/a-300x200.jpg 300w, /a-600x400.jpg 600w"></figure>',
		],
		["list items", "<li>words"],
		["headings", "<h2>The same</h2>"],
		["rows", "<tr><td>a<td>b"],
		["bare lines", "words<br>"],
		["see also", '<p>See also: <a href="/x/">y</a></p>'],
	])(
		"takes a megabyte of %s",
		(_, piece) => {
			const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
			const start = performance.now();
			expect(parse(html).length).toBeGreaterThan(0);
			expect(performance.now() - start).toBeLessThan(PATIENCE);
		},
		60_000,
	);

	it.each([
		["galleries", "<div class=gallery><ul><li><img src=/a.jpg>"],
		["pull-quotes", "<figure class=wp-block-pullquote>text"],
		["tables", "<table><tr><td>x<td>"],
		["definitions", "<dl><dd>x<dd>"],
	])(
		"takes %s in each other, deep and wide at once",
		(_, opener) => {
			const html = opener.repeat(120) + "<p>words <img src=/b.jpg></p>".repeat(10_000);
			const start = performance.now();
			expect(JSON.stringify(parse(html)).match(/words/g)).toHaveLength(10_000);
			expect(performance.now() - start).toBeLessThan(PATIENCE);
		},
		60_000,
	);
});
