import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import type { Picture } from "../model/picture.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";

const picture: Picture = { src: "/p.jpg", width: 1600, height: 900, alt: "A mill at dusk" };

function draw(over: Partial<Picture> = {}) {
	render(<ResponsivePicture picture={{ ...picture, ...over }} sizes="100vw" />);
	return screen.getByRole("img", { name: "A mill at dusk" });
}

afterEach(() => {
	vi.restoreAllMocks();
	delete document.documentElement.dataset.saving;
});

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

it("waits for a tap where data is saved and it was kept back, and is asked for anew", async () => {
	const drawn = (
		<QueryClientProvider client={new QueryClient()}>
			<ResponsivePicture picture={picture} sizes="100vw" isFirst />
		</QueryClientProvider>
	);
	const container = document.body.appendChild(document.createElement("div"));
	container.innerHTML = renderToString(drawn);
	document.documentElement.dataset.saving = "";
	vi.spyOn(HTMLImageElement.prototype, "complete", "get").mockReturnValue(true);
	render(drawn, { container, hydrate: true });
	vi.spyOn(HTMLImageElement.prototype, "complete", "get").mockReturnValue(false);
	fireEvent.click(await screen.findByRole("button", { name: /^Show picture/ }));
	const image = screen.getByRole("img", { name: "A mill at dusk" });
	expect(image).not.toHaveAttribute("data-missing");
	fireEvent.error(image);
	expect(image).toHaveAttribute("data-missing");
});

it("marks a picture of unknown size, to be fitted into its box whole", () => {
	expect(draw({ isFitted: true })).toHaveAttribute("data-fitted");
	document.body.replaceChildren();
	expect(draw()).not.toHaveAttribute("data-fitted");
});
