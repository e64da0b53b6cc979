// @vitest-environment node
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import type { Picture } from "../../../src/model/picture.ts";
import { ResponsivePicture } from "../../../src/story/responsive-picture.tsx";
import { leadPreload } from "./lead-preload.ts";

const plain: Picture = { src: "/tide.jpg?a=1&b=2", width: 1600, height: 1067, alt: "A > B" };
const draw = (picture: Picture, isFirst: boolean) =>
	renderToString(createElement(ResponsivePicture, { picture, sizes: "94vw", isFirst }));

it("asks for the lead picture in the form that comes first, in the size that the screen needs", () => {
	const picture = {
		...plain,
		srcset: "/tide-320.jpg 320w",
		sources: [
			{ type: "image/avif", srcset: "/tide-320.avif 320w, /tide-860.avif 860w" },
			{ type: "image/webp", srcset: "/tide-320.webp 320w" },
		],
	};
	expect(leadPreload(`<p>${draw(plain, false)}${draw(picture, true)}`)).toBe(
		'<link rel="preload" as="image" fetchpriority="high" type="image/avif" imagesrcset="/tide-320.avif 320w, /tide-860.avif 860w" imagesizes="94vw">',
	);
});

it("asks for a picture that has one form only", () => {
	expect(leadPreload(draw({ ...plain, srcset: "/tide-320.jpg 320w" }, true))).toBe(
		'<link rel="preload" as="image" fetchpriority="high" imagesrcset="/tide-320.jpg 320w" imagesizes="94vw">',
	);
	expect(leadPreload(draw(plain, true))).toBe(
		'<link rel="preload" as="image" fetchpriority="high" href="/tide.jpg?a=1&amp;b=2">',
	);
});

it("asks for nothing ahead where a page has no such picture", () => {
	expect(leadPreload(draw(plain, false))).toBeUndefined();
});
