// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

describe("sound", () => {
	it("comes from the block, with its caption", () => {
		expect(
			parseStory(
				'<figure class="wp-block-audio"><audio controls src="http://site.example/a.mp3"></audio><figcaption>A bell</figcaption></figure>',
			),
		).toEqual([{ kind: "audio", src: "https://site.example/a.mp3", mime: "audio/mpeg", caption: ["A bell"] }]);
	});

	it("comes from the shortcode, behind its comment for an old browser", () => {
		const html =
			"<!--[if lt IE 9]><script>document.createElement('audio');</script><![endif]-->\n" +
			'<audio class="wp-audio-shortcode" preload="none" style="width: 100%;" controls="controls"><source type="audio/mpeg" src="/a.mp3?_=1" /><a href="/a.mp3">/a.mp3</a></audio>';
		expect(parseStory(html)).toEqual([{ kind: "audio", src: "https://site.example/a.mp3", mime: "audio/mpeg" }]);
	});
});

describe("a film", () => {
	it("has its files once, its size, its poster and its captions", () => {
		const html =
			'<div class="wp-video"><video width="640" height="360" poster="/p.jpg" autoplay loop src="/a.mp4"><source type="video/mp4" src="/a.mp4?_=1">' +
			'<source type="video/webm" src="/a.webm"><track kind="captions" src="/a.vtt" srclang="en" label="English"><track kind="metadata" src="/m.vtt"></video></div>';
		expect(parseStory(html)).toEqual([
			{
				kind: "video",
				sources: [
					{ src: "https://site.example/a.mp4", mime: "video/mp4" },
					{ src: "https://site.example/a.webm", mime: "video/webm" },
				],
				captions: [{ src: "https://site.example/a.vtt", language: "en", label: "English" }],
				poster: "https://site.example/p.jpg",
				width: 640,
				height: 360,
			},
		]);
	});

	it("without a file is nothing, without a size a wide one", () => {
		expect(parseStory("<video><source src='javascript:x'>words</video>")).toEqual([]);
		expect(parseStory("<video src=/a.mp4 width=99999 height=2></video>")).toMatchObject([{ width: 1280, height: 720 }]);
	});
});

describe("a file", () => {
	it("is named by its first link", () => {
		const html =
			'<div class="wp-block-file"><object data="/r.pdf" type="application/pdf"></object><a href="/r.pdf">The report</a><a href="/r.pdf" class="wp-block-file__button" download>Download</a></div>';
		expect(parseStory(html)).toEqual([
			{ kind: "file", href: "https://site.example/r.pdf", name: "The report", mime: "application/pdf" },
		]);
	});

	it("is named by its address where it has no words, and is words where its address is none", () => {
		expect(parseStory('<div class="wp-block-file"><a href="/a/Jahr%20eins.zip"></a></div>')).toMatchObject([
			{ name: "Jahr eins.zip" },
		]);
		expect(parseStory('<div class="wp-block-file"><a href="javascript:x">Report</a></div>')).toEqual([
			{ kind: "paragraph", content: ["Report"] },
		]);
	});
});
