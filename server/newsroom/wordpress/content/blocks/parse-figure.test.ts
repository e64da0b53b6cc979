// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

describe("a figure", () => {
	it.each([
		["alignwide", "wide"],
		["alignfull", "full"],
		["alignleft", "column"],
		["aligncenter size-large", "column"],
	])("%s stands in its place", (classes, placement) => {
		expect(parseStory(`<figure class="wp-block-image ${classes}"><img src="/a.jpg"></figure>`)).toMatchObject([
			{ kind: "picture", placement },
		]);
	});

	it.each([
		'<figure id="attachment_7" style="width: 300px" class="wp-caption alignright"><img src="/a.jpg"><figcaption class="wp-caption-text">Words</figcaption></figure>',
		'<div id="attachment_7" style="width: 310px" class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Words</p></div>',
		'<figure><picture><source srcset="/a.webp" type="image/webp"><img src="/a.jpg"></picture><figcaption><p>Words</p></figcaption></figure>',
	])("%s has its caption", (html) => {
		expect(parseStory(html)).toMatchObject([{ kind: "picture", picture: { caption: ["Words"] } }]);
	});

	it("of several pictures is a gallery", () => {
		expect(parseStory("<figure><img src=/a.jpg><img src=/b.jpg><figcaption>Both</figcaption></figure>")).toMatchObject([
			{ kind: "gallery", caption: ["Both"] },
		]);
	});

	it("of something without a place for a caption has it after", () => {
		expect(parseStory("<figure><pre><code>x</code></pre><figcaption>Listing 1</figcaption></figure>")).toEqual([
			{ kind: "code", text: "x" },
			{ kind: "paragraph", content: ["Listing 1"] },
		]);
	});

	it("keeps the words of a caption whose picture can't be shown", () => {
		expect(parseStory('<figure><img src="javascript:x"><figcaption>Words</figcaption></figure>')).toEqual([
			{ kind: "paragraph", content: ["Words"] },
		]);
	});
});

describe("a cover", () => {
	it("is its picture, then the words that stood on it", () => {
		const html =
			'<div class="wp-block-cover alignfull"><span class="wp-block-cover__background"></span><img class="wp-block-cover__image-background" src="/c.jpg"><div class="wp-block-cover__inner-container"><h2>Words</h2></div></div>';
		expect(parseStory(html)).toMatchObject([{ kind: "picture", placement: "full" }, { kind: "heading" }]);
	});

	it("has its picture in its style in older stories", () => {
		const html =
			'<div class="wp-block-cover-image wp-block-cover" style="background-image:url(https://site.example/c.jpg)"><p>Words</p></div>';
		expect(parseStory(html)).toMatchObject([
			{ kind: "picture", placement: "wide", picture: { src: "https://site.example/c.jpg", isFitted: true } },
			{ kind: "paragraph" },
		]);
	});

	it("takes nothing from a style but a picture of the web", () => {
		for (const url of ["javascript:alert(1)", "data:image/svg+xml,x"]) {
			expect(
				parseStory(`<div class="wp-block-cover" style="background:url('${url}')"><p>Words</p></div>`),
			).toHaveLength(1);
		}
	});
});
