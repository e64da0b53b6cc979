// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

const two = [
	{ src: "https://site.example/a-150x150.jpg", caption: ["First"] },
	{ src: "https://site.example/b-150x150.jpg" },
];
const img = (name: string) => `<img src="/${name}-150x150.jpg" alt="" width="150" height="150">`;

describe("a gallery", () => {
	it.each([
		[
			"of figures",
			`<figure class="wp-block-gallery has-nested-images"><figure class="wp-block-image"><a href="/a.jpg">${img("a")}</a><figcaption>First</figcaption></figure><figure class="wp-block-image">${img("b")}</figure></figure>`,
		],
		[
			"of a list in a figure",
			`<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure>${img("a")}<figcaption>First</figcaption></figure></li><li class="blocks-gallery-item"><figure>${img("b")}</figure></li></ul></figure>`,
		],
		[
			"of a bare list, as it first was",
			`<ul class="wp-block-gallery columns-2"><li class="blocks-gallery-item"><figure>${img("a")}<figcaption>First</figcaption></figure></li><li class="blocks-gallery-item"><figure>${img("b")}</figure></li></ul>`,
		],
		[
			"of the shortcode in a theme of HTML5",
			`<div id='gallery-1' class='gallery gallery-columns-3'><figure class='gallery-item'><div class='gallery-icon landscape'><a href='/story/a/'>${img("a")}</a></div><figcaption class='wp-caption-text gallery-caption'>First</figcaption></figure><figure class='gallery-item'><div class='gallery-icon'><a href='/story/b/'>${img("b")}</a></div></figure></div>`,
		],
		[
			"of the shortcode in an older theme",
			`<style type='text/css'>#gallery-1 {margin:auto}</style><div id='gallery-1' class='gallery'><dl class='gallery-item'><dt class='gallery-icon'><a href='/story/a/'>${img("a")}</a></dt><dd class='wp-caption-text gallery-caption'>First</dd></dl><dl class='gallery-item'><dt class='gallery-icon'><a href='/story/b/'>${img("b")}</a></dt></dl><br style="clear: both"></div>`,
		],
		[
			"of Jetpack's tiles",
			`<div class="tiled-gallery"><div class="gallery-row"><div class="gallery-group"><div class="tiled-gallery-item"><a href="/story/a/">${img("a")}</a><div class="tiled-gallery-caption">First</div></div></div><div class="gallery-group"><div class="tiled-gallery-item"><a href="/story/b/">${img("b")}</a></div></div></div></div>`,
		],
	])("%s is one", (_, html) => {
		const blocks = parseStory(html);
		expect(blocks).toMatchObject([{ kind: "gallery", pictures: two }]);
		expect(JSON.stringify(blocks).match(/caption/g)).toHaveLength(1);
	});

	it("has its own caption besides those of its pictures", () => {
		const html = `<figure class="wp-block-gallery"><figure>${img("a")}</figure><figure>${img("b")}</figure><figcaption class="blocks-gallery-caption">Both</figcaption></figure>`;
		expect(parseStory(html)).toMatchObject([{ kind: "gallery", caption: ["Both"] }]);
	});

	it("of one picture is a picture, of none its words", () => {
		expect(
			parseStory(`<figure class="wp-block-gallery"><figure>${img("a")}</figure><figcaption>One</figcaption></figure>`),
		).toMatchObject([{ kind: "picture", picture: { caption: ["One"] } }]);
		expect(parseStory('<div class="gallery"><p>Words</p></div>')).toEqual([{ kind: "paragraph", content: ["Words"] }]);
	});
});
