// @vitest-environment node
import { describe, expect, it } from "vitest";
import { isJunk, JUNK } from "./junk.ts";
import { parseStory } from "./testing/parse-story.ts";

describe("isJunk", () => {
	it("knows names, beginnings and numbered names", () => {
		expect(isJunk(new Set(["sharedaddy"]))).toBe(true);
		expect(isJunk(new Set(["advads-17"]))).toBe(true);
		expect(isJunk(new Set(["code-block", "code-block-3"]))).toBe(true);
	});

	it("leaves names that only look alike", () => {
		for (const name of ["code-block", "wp-block-code", "related", "author", "wp-block-quote", "constructor"]) {
			expect(isJunk(new Set([name]))).toBe(false);
		}
	});

	it("has a reason for each", () => {
		for (const [name, reason] of Object.entries(JUNK)) expect(reason, name).toMatch(/\w+ \w+/);
	});
});

describe("what plugins leave in a story", () => {
	it.each([
		[
			"latest posts",
			'<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><a href="/n/">New</a></li></ul>',
		],
		[
			"Contextual Related Posts",
			'<div class="crp_related "><h2>Related Posts:</h2><ul><li><a href="/x/">X</a></li></ul></div>',
		],
		[
			"Jetpack’s related posts",
			"<div id='jp-relatedposts' class='jp-relatedposts'><h3 class=\"jp-relatedposts-headline\"><em>Related</em></h3></div>",
		],
		["Jetpack’s sharing", '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3></div>'],
		[
			"AddToAny",
			'<div class="addtoany_share_save_container addtoany_content"><a href="https://www.addtoany.com/">Share</a></div>',
		],
		["o2", "<nav class='o2-post-footer-actions'><ul><li>Reply</li></ul></nav>"],
		[
			"the reply form",
			'<div id="respond" class="comment-respond wp-block-post-comments-form"><h3>Leave a Reply</h3><form><textarea></textarea></form></div>',
		],
		[
			"the search form",
			'<form role="search" class="wp-block-search"><label>Search</label><input name="s"><button>Go</button></form>',
		],
		["a style of a page builder", "<style>.kt-block{color:red}</style>"],
		["Ad Inserter", "<div class='code-block code-block-1'>Advertisement</div>"],
	])("drops %s", (_, html) => {
		expect(parseStory(`${html}<p>Story</p>`)).toEqual([{ kind: "paragraph", content: ["Story"] }]);
	});
});
