import { expect, it } from "vitest";
import type { Picture } from "../model/picture.ts";
import { chooseFile, widthForScreen } from "./choose-file.ts";

const picture: Picture = {
	src: "/a-720.jpg",
	srcset: "/a-360.jpg 360w, /a-720.jpg 720w",
	sources: [{ type: "image/avif", srcset: "/a-320.avif 320w, /a-860.avif 860w, /a-1600.avif 1600w" }],
	width: 1600,
	height: 900,
	alt: "",
};

it("takes the smallest file that is wide enough, in the best format", () => {
	expect(chooseFile(picture, 300)).toBe("/a-320.avif");
	expect(chooseFile(picture, 700)).toBe("/a-860.avif");
	expect(chooseFile(picture, 2000)).toBe("/a-1600.avif");
	expect(chooseFile({ ...picture, srcset: "", sources: [] }, 700)).toBe("/a-720.jpg");
});

it("takes the widest that the page has loaded, whatever its format", () => {
	expect(chooseFile(picture, 700, new Set(["/a-320.avif", "/a-720.jpg", "/other.avif"]))).toBe("/a-720.jpg");
});

it("asks for no more than the screen shows", () => {
	expect(widthForScreen({ innerWidth: 412, devicePixelRatio: 1.75 })).toBe(721);
	expect(widthForScreen({ innerWidth: 1280, devicePixelRatio: 1 })).toBe(1020);
	expect(widthForScreen({ innerWidth: 1600, devicePixelRatio: 3 })).toBe(1280);
});
