// @vitest-environment node
import { expect, test } from "vitest";
import type { Lookup, Rendition } from "./lookup.ts";
import { buildPicture } from "./parse-picture.ts";

const mill: Rendition = { hash: "abc", width: 1600, height: 1067, tone: "#486878", widths: [360, 1080, 1600] };
const lookup = ((_kind, name) => ({ mill, sluice: "waiting" })[name]) as Lookup;

test("a picture has every format and width, and its words", () => {
	expect(buildPicture("mill", { alt: "A mill", caption: ["Ebb"], credit: "Us" }, lookup)).toEqual({
		src: "/pictures/mill-abc-1080.jpg",
		srcset: "/pictures/mill-abc-360.jpg 360w, /pictures/mill-abc-1080.jpg 1080w, /pictures/mill-abc-1600.jpg 1600w",
		sources: [
			{
				type: "image/avif",
				srcset:
					"/pictures/mill-abc-360.avif 360w, /pictures/mill-abc-1080.avif 1080w, /pictures/mill-abc-1600.avif 1600w",
			},
			{
				type: "image/webp",
				srcset:
					"/pictures/mill-abc-360.webp 360w, /pictures/mill-abc-1080.webp 1080w, /pictures/mill-abc-1600.webp 1600w",
			},
		],
		width: 1600,
		height: 1067,
		tone: "#486878",
		alt: "A mill",
		caption: ["Ebb"],
		credit: "Us",
	});
});

test("a picture that is drawn but not rendered says what to run; one that is not there says so", () => {
	expect(buildPicture("sluice", { alt: "" }, lookup)).toContain("npm run pictures");
	expect(buildPicture("weir", { alt: "" }, lookup)).toContain('no picture "weir"');
});
