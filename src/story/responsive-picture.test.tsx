import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { Picture } from "../model/picture.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";

const picture: Picture = { src: "/p.jpg", width: 1600, height: 900, alt: "A mill at dusk" };

function draw(over: Partial<Picture> = {}) {
	render(<ResponsivePicture picture={{ ...picture, ...over }} sizes="100vw" />);
	return screen.getByRole("img", { name: "A mill at dusk" });
}

it("keeps its box and its description when it fails, and takes the frame off when it comes after all", () => {
	const image = draw();
	expect(image).not.toHaveAttribute("data-missing");
	fireEvent.error(image);
	expect(screen.getByRole("img", { name: "A mill at dusk" })).toBe(image);
	expect(image).toHaveAttribute("data-missing");
	expect(image).toHaveStyle({ aspectRatio: "1600 / 900" });
	fireEvent.load(image);
	expect(image).not.toHaveAttribute("data-missing");
});

it("sees what failed before the script was here, and does not take what is still to come for it", () => {
	const complete = vi.spyOn(HTMLImageElement.prototype, "complete", "get");
	complete.mockReturnValue(true);
	expect(draw()).toHaveAttribute("data-missing");
	document.body.replaceChildren();
	complete.mockReturnValue(false);
	expect(draw()).not.toHaveAttribute("data-missing");
});

it("marks a picture of unknown size, to be fitted into its box whole", () => {
	expect(draw({ isFitted: true })).toHaveAttribute("data-fitted");
	document.body.replaceChildren();
	expect(draw()).not.toHaveAttribute("data-fitted");
});
