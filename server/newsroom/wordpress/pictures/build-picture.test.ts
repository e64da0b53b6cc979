// @vitest-environment node

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { wpMedia } from "../client/wp-types.ts";
import { siteContext } from "../content/testing/site-context.ts";
import { buildPicture } from "./build-picture.ts";

const at = "https://site.example/wp-content/uploads";
const size = (name: string, width: number, height: number) => ({
	source_url: `${at}/${name}`,
	width,
	height,
	mime_type: "image/jpeg",
});

function build(over: object = {}) {
	const media = v.parse(wpMedia, {
		id: 7,
		source_url: `${at}/boat-scaled.jpg`,
		alt_text: "A boat",
		caption: { rendered: "<p>At <em>rest</em></p>\n" },
		mime_type: "image/jpeg",
		media_details: {
			width: 2560,
			height: 1707,
			sizes: {
				thumbnail: size("boat-150x150.jpg", 150, 150),
				medium: size("boat-300x200.jpg", 300, 200),
				large: size("boat-1024x683.jpg", 1024, 683),
				"1536x1536": size("boat-1536x1024.jpg", 1536, 1024),
				"theme-wide": size("boat-1200x400.jpg", 1200, 400),
				full: size("boat-scaled.jpg", 2560, 1707),
			},
		},
		...over,
	});
	return buildPicture(media, siteContext);
}

describe("buildPicture", () => {
	it("takes the files that show the whole picture, and the words of the library", () => {
		expect(build()).toEqual({
			src: `${at}/boat-1536x1024.jpg`,
			srcset: `${at}/boat-300x200.jpg 300w, ${at}/boat-1024x683.jpg 1024w, ${at}/boat-1536x1024.jpg 1536w, ${at}/boat-scaled.jpg 2560w`,
			width: 2560,
			height: 1707,
			alt: "A boat",
			caption: ["At ", { kind: "emphasis", content: ["rest"] }],
		});
	});

	it("takes only the whole file of a GIF, whose sizes stand still", () => {
		const picture = build({ mime_type: "image/gif", source_url: `${at}/wave.gif` });
		expect(picture).toMatchObject({ src: `${at}/wave.gif`, width: 2560 });
		expect(picture?.srcset).toBeUndefined();
	});

	it("has a box where the size is not known, as for drawings", () => {
		expect(build({ mime_type: "image/svg+xml", media_details: {} })).toMatchObject({
			src: `${at}/boat-scaled.jpg`,
			width: 1200,
			height: 800,
			isFitted: true,
		});
		expect(build({ media_details: { width: "0", height: null, sizes: [] } })).toMatchObject({ isFitted: true });
	});

	it("survives sizes that are broken", () => {
		const sizes = { a: null, b: { source_url: "javascript:x", width: 300, height: 200 }, c: { source_url: 7 } };
		expect(build({ media_details: { width: 300, height: 200, sizes } })).toMatchObject({ width: 300, height: 200 });
	});

	it("is nothing for a film, a sound, or an address that is none", () => {
		expect(build({ mime_type: "video/mp4" })).toBeUndefined();
		expect(build({ mime_type: "application/pdf" })).toBeUndefined();
		expect(build({ source_url: "javascript:alert(1)" })).toBeUndefined();
	});

	it("lifts old addresses to https", () => {
		expect(build({ source_url: "http://site.example/a.gif", mime_type: "image/gif" })?.src).toBe(
			"https://site.example/a.gif",
		);
	});
});
