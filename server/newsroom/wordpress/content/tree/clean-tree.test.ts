// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

const paragraph = (...content: string[]) => ({ kind: "paragraph", content });

describe("forms", () => {
	it("leave with their words", () => {
		expect(parseStory("<form><p>Your e-mail</p><input type=email><button>Send</button></form><p>Story</p>")).toEqual([
			paragraph("Story"),
		]);
	});

	it("stay when a whole page is set in one, without its controls", () => {
		const words = Array.from({ length: 70 }, (_, at) => `word${at}`).join(" ");
		expect(parseStory(`<form><input type=hidden><p>${words}</p><button>Send</button></form>`)).toEqual([
			paragraph(words),
		]);
		expect(parseStory("<form><p>No field</p></form>")).toEqual([paragraph("No field")]);
	});

	it("keeps the words of a button that opens an accordion", () => {
		expect(
			parseStory("<h3><button aria-expanded=false><span>Opening hours</span></button></h3><p>Nine to five.</p>"),
		).toEqual([
			{ kind: "heading", level: 3, id: "opening-hours", content: ["Opening hours"] },
			paragraph("Nine to five."),
		]);
	});

	it("turns the boxes of a list of things to do into signs", () => {
		const [list] = parseStory(
			"<ul><li><input type=checkbox checked disabled> Done</li><li><input type=checkbox> Open</li></ul>",
		);
		expect(list).toMatchObject({ items: [{ content: ["☑ Done"] }, { content: ["☐ Open"] }] });
	});
});

describe("what stands in noscript", () => {
	const picture = { kind: "picture", picture: { src: "https://site.example/boat.jpg", width: 600, height: 400 } };

	it("is the picture that a plugin put off, once", () => {
		const html =
			'<figure><img class="lazyload" src="data:image/gif;base64,R0lGOD" data-src="/boat.jpg" width=600 height=400>' +
			"<noscript><img src='/boat.jpg' width=600 height=400></noscript></figure>";
		const blocks = parseStory(html);
		expect(blocks).toHaveLength(1);
		expect(blocks[0]).toMatchObject(picture);
	});

	it("is the picture where nothing else is", () => {
		expect(parseStory("<noscript><img src='/boat.jpg' width=600 height=400></noscript>")).toMatchObject([picture]);
	});

	it("is nothing where it counts readers or asks for scripts", () => {
		expect(parseStory("<noscript><img src='https://count.example/t' width=1 height=1></noscript>")).toEqual([]);
		expect(
			parseStory("<noscript><iframe src='https://tags.example/ns' style='display:none'></iframe></noscript>"),
		).toEqual([]);
		expect(parseStory("<noscript>Please enable scripts.</noscript>")).toEqual([]);
	});

	it("is a playlist's titles", () => {
		const html =
			'<div class="wp-playlist wp-audio-playlist"><audio controls preload="none" width="640"></audio>' +
			'<div class="wp-playlist-next"></div><noscript><ol><li><a href="/one.mp3">One</a></li></ol></noscript>' +
			'<script type="application/json" class="wp-playlist-script">{}</script></div>';
		expect(parseStory(html)).toMatchObject([{ kind: "list", isOrdered: true }]);
	});
});

describe("pictures that are none", () => {
	it("are their text: emoji, smilies, formulas, icons", () => {
		const html =
			'<p>a <img src="https://s.w.org/1f600.png" alt="😀" class="wp-smiley"> b <img class="latex" src="/l" alt="E=mc^2"> ' +
			'c <img src="/i.png" width="16" height="16" alt="PDF"> d</p>';
		expect(parseStory(html)).toEqual([paragraph("a 😀 b E=mc^2 c PDF d")]);
	});

	it("are nothing where they count readers", () => {
		expect(parseStory('<p>a <img src="https://count.example/p" width="1" height="1" alt="x"> b</p>')).toEqual([
			paragraph("a b"),
		]);
	});
});

it("leaves the vector drawings of a theme, their labels too, and keeps the text of formulas", () => {
	expect(
		parseStory(
			"<p>a<svg><title>Icon</title><text>x</text></svg> <math><mi>b</mi><annotation>b</annotation></math></p>",
		),
	).toEqual([paragraph("a b")]);
});
