// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseComment } from "./parse-comment.ts";
import { siteContext } from "./testing/site-context.ts";

const parse = (html: string) => parseComment(html, siteContext);
const paragraph = (...content: unknown[]) => ({ kind: "paragraph", content });

describe("parseComment", () => {
	it("reads what WordPress lets a reader write", () => {
		const html =
			"<p>One <strong>two</strong><br />\nthree &#8220;four&#8221;</p>\n<blockquote><p>said</p></blockquote>\n" +
			'<p><a href="https://reader.example/?a=1&#038;b=2" rel="nofollow ugc">link</a> <code>x &lt; y</code></p>';
		expect(parse(html)).toEqual([
			paragraph("One ", { kind: "strong", content: ["two"] }, { kind: "line-break" }, "three “four”"),
			{ kind: "quote", blocks: [paragraph("said")] },
			paragraph({ kind: "link", href: "https://reader.example/?a=1&b=2", content: ["link"] }, " ", {
				kind: "code",
				text: "x < y",
			}),
		]);
	});

	it("reads where a quote of this paper is from, which is never elsewhere", () => {
		const quote = (cite: string) => parse(`<blockquote cite="${cite}"><p>said</p></blockquote>`);
		const said = { kind: "quote", blocks: [paragraph("said")] };
		expect(quote("#story")).toEqual([{ ...said, source: { kind: "story" } }]);
		expect(quote("#comment-7")).toEqual([{ ...said, source: { kind: "comment", id: "7", name: "" } }]);
		for (const cite of [
			"https://evil.example/#comment-7",
			"https://evil.example/",
			"javascript:alert(1)",
			"#comment-7/../x",
			"#comment-07",
			"#comment--7",
			"#comment-",
			"#comment-9999999999999999",
			"#story ",
			"",
		]) {
			expect(quote(cite), cite).toEqual([said]);
		}
	});

	it("keeps lists and program text", () => {
		expect(parse("<ul><li>a</li></ul><pre><code>b\n c</code></pre>")).toEqual([
			{ kind: "list", isOrdered: false, items: [{ content: ["a"] }] },
			{ kind: "code", text: "b\n c" },
		]);
	});

	it("makes paragraphs of whatever else an administrator wrote", () => {
		const html =
			'<h2 onclick="x()">Heading</h2><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><img src=x onerror=alert(1)>' +
			"<script>alert(1)</script><table><tr><td>a</td><td>b</td></tr></table><figure><img src=y><figcaption>Caption</figcaption></figure>";
		expect(parse(html)).toEqual(["Heading", "a", "b", "Caption"].map((text) => paragraph(text)));
	});

	it("takes brackets for what they are, as shortcodes are not run in comments", () => {
		expect(parse('<p>Try [gallery ids="1"]</p>')).toEqual([paragraph('Try [gallery ids="1"]')]);
	});

	it("makes no pointer of a comment's link", () => {
		expect(parse('<p>See also: <a href="/other/">Other</a></p>')).toEqual([
			paragraph("See also: ", { kind: "link", href: "/other/", content: ["Other"] }),
		]);
	});

	it("leaves nothing of a scheme that WordPress stripped", () => {
		expect(parse("<p><a href='alert(1)'>x</a></p>")).toEqual([
			paragraph({ kind: "link", href: "/2026/11/22/story/alert(1)", content: ["x"] }),
		]);
	});
});
