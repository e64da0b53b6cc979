// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

const image = '<img src="/wp-content/uploads/boat-300x200.jpg" alt="Prints for sale">';
const link = (text: string, href = "https://shop.example/") => ({ kind: "link", href, content: [text] });

describe("a link on a picture", () => {
	it.each([
		'<a href="/wp-content/uploads/boat.jpg">',
		'<a href="https://cdn.example/large.webp?w=2000">',
		'<a href="/story/boat/" rel="attachment wp-att-7">',
		'<a href="/?attachment_id=7">',
		'<a href="/story/boat/">',
	])("%s goes, as it leads to the picture itself", (opening) => {
		expect(parseStory(`<figure>${opening}${image}</a></figure>`)).toMatchObject([{ kind: "picture" }]);
		expect(parseStory(`<figure>${opening}${image}</a></figure>`)).toHaveLength(1);
	});

	it("is in the caption", () => {
		const html = `<figure><a href="https://shop.example/">${image}</a><figcaption>Now in print</figcaption></figure>`;
		expect(parseStory(html)).toMatchObject([{ kind: "picture", picture: { caption: [link("Now in print")] } }]);
	});

	it("leaves a caption alone that has its own", () => {
		const html = `<figure><a href="https://shop.example/">${image}</a><figcaption>By <a href="/ada/">Ada</a></figcaption></figure>`;
		expect(parseStory(html)).toMatchObject([{ picture: { caption: ["By ", link("Ada", "/ada/")] } }]);
	});

	it("is a paragraph of the picture's words where there is no caption", () => {
		expect(parseStory(`<p><a href="https://shop.example/">${image}</a></p>`)).toMatchObject([
			{ kind: "picture" },
			{ kind: "paragraph", content: [link("Prints for sale")] },
		]);
	});

	it("goes where there are no words but a camera's", () => {
		expect(parseStory('<a href="https://shop.example/"><img src="/a.jpg" alt="DSC_0012"></a>')).toMatchObject([
			{ kind: "picture" },
		]);
		expect(parseStory('<a href="https://shop.example/"><img src="/a.jpg" alt=""></a>')).toHaveLength(1);
	});
});

it("is on the words of what stands in it, once", () => {
	const html = '<a href="/x/"><div><h3>Title</h3><p>Words <a href="/y/">inner</a></p></div></a>';
	expect(parseStory(html)).toMatchObject([{ kind: "heading", content: [link("Title", "/x/")] }, { kind: "paragraph" }]);
	expect(JSON.stringify(parseStory("<b><p>one <b>two</b></p></b>"))).toBe(
		'[{"kind":"paragraph","content":[{"kind":"strong","content":["one two"]}]}]',
	);
});
