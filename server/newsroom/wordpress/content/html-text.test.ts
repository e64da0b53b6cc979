// @vitest-environment node
import { describe, expect, it } from "vitest";
import { decodeEscaped, htmlText } from "./html-text.ts";

describe("htmlText", () => {
	it("reads a title that WordPress gives as HTML", () => {
		const title =
			"Tom &#038; Jerry: &#8220;quotes&#8221;, it&#8217;s 5 < 6 <script>alert(1)</script><b>b</b> &lt;img onerror=x&gt;";
		expect(htmlText(title)).toBe("Tom & Jerry: “quotes”, it’s 5 < 6 b <img onerror=x>");
	});

	it("sets a space between paragraphs and lines, none into words", () => {
		expect(htmlText("<p>One</p><p>t<b>w</b>o<br>three</p>\n")).toBe("One two three");
		expect(htmlText("<p>Words of it [&hellip;]</p>")).toBe("Words of it […]");
	});

	it("is empty where nothing can be read", () => {
		expect(htmlText("<style>p{}</style><!-- x --> ")).toBe("");
		expect(htmlText("")).toBe("");
	});
});

describe("decodeEscaped", () => {
	it("decodes once, and takes nothing for a tag", () => {
		expect(decodeEscaped("Tom &amp; Jerry’s &lt;i&gt;News&lt;/i&gt;")).toBe("Tom & Jerry’s <i>News</i>");
		expect(decodeEscaped("R&amp;D &amp;amp; more")).toBe("R&D &amp; more");
		expect(decodeEscaped("a <b>c</b>")).toBe("a <b>c</b>");
	});
});
