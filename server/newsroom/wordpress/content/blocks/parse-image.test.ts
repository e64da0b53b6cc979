// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Picture } from "../../../../../src/model/picture.ts";
import { parseContent } from "../parse-content.ts";
import { siteContext } from "../testing/site-context.ts";

function pictureOf(html: string, uploads: Record<number, Picture> = {}): Picture | undefined {
	const [block] = parseContent(html, { ...siteContext, uploadOf: (id) => uploads[id] });
	return block?.kind === "picture" ? block.picture : undefined;
}

const at = "https://site.example/wp-content/uploads";

describe("a picture's files", () => {
	it("are those of the same cut, by the sizes in their names", () => {
		const html =
			`<img width="1024" height="683" src="${at}/b-1024x683.jpg" alt="A boat" srcset="${at}/b-1024x683.jpg 1024w, ` +
			`${at}/b-300x200.jpg 300w, ${at}/b-150x150.jpg 150w, ${at}/b-768x400.jpg 768w, ${at}/b.jpg 1600w">`;
		expect(pictureOf(html)).toEqual({
			src: `${at}/b-1024x683.jpg`,
			srcset: `${at}/b-300x200.jpg 300w, ${at}/b-1024x683.jpg 1024w, ${at}/b.jpg 1600w`,
			width: 1600,
			height: 1067,
			alt: "A boat",
		});
	});

	it("survive a comma in an address, candidates by density and nonsense", () => {
		const html = `<img src="${at}/x,y.jpg" width=300 height=200 srcset="${at}/x,y.jpg 300w, javascript:alert(1) 400w, ${at}/z.jpg 600w, ,,, 2x, 99999999w">`;
		expect(pictureOf(html)?.srcset).toBe(`${at}/x%2Cy.jpg 300w, ${at}/z.jpg 600w`);
		expect(
			pictureOf(`<img src="${at}/a.jpg" width=300 height=200 srcset="${at}/a.jpg 1x, ${at}/b.jpg 2x">`)?.srcset,
		).toBe(undefined);
	});

	it("are lifted to https where the newsroom is", () => {
		expect(pictureOf('<img src="http://site.example/a.jpg">')?.src).toBe("https://site.example/a.jpg");
		expect(pictureOf('<img src="http://127.0.0.1:8080/a.jpg">')?.src).toBe("http://127.0.0.1:8080/a.jpg");
	});
});

describe("a picture's size", () => {
	it("is a box where nobody knows it, or where it is a trick", () => {
		const box = { width: 1200, height: 800, isFitted: true };
		expect(pictureOf('<img src="/a.jpg" alt="x">')).toEqual({ src: "https://site.example/a.jpg", ...box, alt: "x" });
		expect(pictureOf('<img src="/a.jpg" width="99999" height="1">')).toMatchObject(box);
		expect(pictureOf('<img src="/a.jpg" width="100%" height="auto">')).toMatchObject(box);
		expect(pictureOf('<img src="/a.jpg" width="-5" height="1e9">')).toMatchObject(box);
	});

	it("is that in its name before that in its attributes, which editors drag", () => {
		expect(pictureOf('<img src="/a-300x200.jpg" width="300" height="300">')).toMatchObject({ width: 300, height: 200 });
	});
});

describe("a picture that a plugin loads late", () => {
	it.each([
		'<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="/a.jpg">',
		'<img data-lazy-src="/a.jpg" src="data:image/svg+xml,%3Csvg%3E">',
		'<img src="/wp-content/plugins/x/1x1.trans.gif" data-original="/a.jpg">',
		'<img src="" data-src="/a.jpg" class="lazyload">',
	])("%s is found", (html) => {
		expect(pictureOf(html)?.src).toBe("https://site.example/a.jpg");
	});

	it("has its candidates elsewhere too", () => {
		const html = '<img src="data:," data-src="/a-600x400.jpg" data-srcset="/a-600x400.jpg 600w, /a-300x200.jpg 300w">';
		expect(pictureOf(html)?.srcset).toBe(
			"https://site.example/a-300x200.jpg 300w, https://site.example/a-600x400.jpg 600w",
		);
	});
});

describe("a picture set into the HTML", () => {
	const data = (length: number, type = "png") => `data:image/${type};base64,${"A".repeat(length)}`;

	it("is shown when it is small and of a kind that can't run", () => {
		expect(pictureOf(`<img src="${data(400)}">`)?.src).toBe(data(400));
	});

	it("is nothing when it is large, empty, a drawing, or no picture", () => {
		for (const src of [
			data(40_000),
			data(40),
			data(400, "svg+xml"),
			"data:text/html;base64,AAAA",
			"blob:https://site.example/1",
		]) {
			expect(pictureOf(`<img src="${src}" alt="x">`)).toBeUndefined();
		}
	});
});

describe("a picture whose upload is known", () => {
	const upload: Picture = {
		src: `${at}/b.jpg`,
		srcset: `${at}/b-300x200.jpg 300w, ${at}/b.jpg 1600w`,
		width: 1600,
		height: 1067,
		alt: "the library's words",
		caption: ["the library's caption"],
	};

	it("has the upload's files and the story's words", () => {
		expect(pictureOf(`<img class="wp-image-7" src="${at}/b-300x200.jpg" alt="here">`, { 7: upload })).toEqual({
			src: upload.src,
			srcset: upload.srcset,
			width: 1600,
			height: 1067,
			alt: "here",
		});
	});

	it("has its own where the number is another site's, or the editor chose the square", () => {
		expect(pictureOf('<img class="wp-image-7" src="/other.jpg">', { 7: upload })?.src).toBe(
			"https://site.example/other.jpg",
		);
		expect(pictureOf(`<img class="wp-image-7" src="${at}/b-150x150.jpg">`, { 7: upload })).toMatchObject({
			src: `${at}/b-150x150.jpg`,
			width: 150,
			height: 150,
		});
	});
});
