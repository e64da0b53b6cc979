// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

describe("a paragraph that only points at another story", () => {
	it.each([
		['<p><strong>Also Read: </strong><a href="/?p=18">The tide</a></p>', "Also Read"],
		['<p><strong>See also:</strong> <a href="/p/18/">The tide</a>.</p>', "See also"],
		['<p><strong>Read more: <a href="/p/18/">The tide</a></strong></p>', "Read more"],
		['<p><em>RELATED: <a href="/p/18/"><b>The tide</b></a></em></p>', "RELATED"],
		['<p>See also <a href="/p/18/">The tide</a></p>', "See also"],
		['<p><a href="/p/18/">Also read: The tide</a></p>', "Also read"],
		['<p>Lire aussi : <a href="/p/18/">The tide</a></p>', "Lire aussi"],
		['<p><b>Читайте также</b> — <a href="/p/18/">The tide</a></p>', "Читайте также"],
		['<p>関連記事：<a href="/p/18/">The tide</a></p>', "関連記事"],
		['<p>👉 Don’t miss: <a href="/p/18/">The tide</a> »</p>', "👉 Don’t miss"],
	])("%s becomes a pointer", (html, label) => {
		expect(parseStory(html)).toEqual([{ kind: "see-also", label, headline: "The tide", path: "/p/18/" }]);
	});

	it.each([
		["leads to another site", '<p>See also: <a href="https://other.example/">The tide</a></p>'],
		["goes on", '<p>See also: <a href="/p/18/">The tide</a>, which was late.</p>'],
		["has two links", '<p>See also: <a href="/p/18/">One</a> <a href="/p/19/">Two</a></p>'],
		["is a sentence", '<p>Read more <a href="/p/18/">about the tide</a></p>'],
		["has no label that is known", '<p>Source: <a href="/p/18/">The tide</a></p>'],
		["is only a link", '<p><a href="/p/18/">The tide</a></p>'],
		["points into a story", '<p>See also: <a href="/p/18/#part">The tide</a></p>'],
		["only begins like one", '<p>More on this later. <a href="/p/18/">The tide</a></p>'],
	])("a paragraph that %s stays one", (_, html) => {
		expect(parseStory(html)).toMatchObject([{ kind: "paragraph" }]);
	});
});

describe("the box of Inline Related Posts", () => {
	const box = (href: string) =>
		`<div style="clear:both;"><a href="${href}" target="_blank" rel="dofollow" class="u0123456789abcdef0123456789abcdef">` +
		"<!-- INLINE RELATED POSTS 2/3 //--><style> .u0123456789abcdef0123456789abcdef { padding:0px; }</style>" +
		'<div style="padding-left:1em;"><span class="ctaText">See also</span>&nbsp; <span class="postTitle">The moon</span></div></a></div>';

	it("becomes a pointer", () => {
		expect(parseStory(box("https://site.example/moon/"))).toEqual([
			{ kind: "see-also", label: "See also", headline: "The moon", path: "/moon/" },
		]);
	});

	it("is a paragraph where it leads to another site", () => {
		expect(parseStory(box("https://other.example/moon/"))).toEqual([
			{
				kind: "paragraph",
				content: ["See also ", { kind: "link", href: "https://other.example/moon/", content: ["The moon"] }],
			},
		]);
	});
});
