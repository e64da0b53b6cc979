import { expect, test } from "vitest";
import { buildContent } from "./build-content.ts";

test("the standfirst comes first, and every part of the text is a block", () => {
	const content = buildContent({
		standfirst: "Salt & light",
		bodyHtml: '<p>One <em>word</em>.</p>\n<h2 id="more">More</h2>\n<ul><li>two</li></ul>',
	});
	expect(content.split("\n\n")).toEqual([
		'<!-- wp:paragraph {"fontSize":"large"} -->\n<p class="has-large-font-size">Salt &amp; light</p>\n<!-- /wp:paragraph -->',
		"<!-- wp:paragraph -->\n<p>One <em>word</em>.</p>\n<!-- /wp:paragraph -->",
		'<!-- wp:heading {"level":2} -->\n<h2 class="wp-block-heading" id="more">More</h2>\n<!-- /wp:heading -->',
		"<!-- wp:html -->\n<ul><li>two</li></ul>\n<!-- /wp:html -->",
	]);
});
