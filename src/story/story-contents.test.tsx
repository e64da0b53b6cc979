import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import type { Block } from "../model/block.ts";
import { StoryContents } from "./story-contents.tsx";

const heading = (id: string, content = [id], level: 2 | 3 | 4 = 2): Block => ({ kind: "heading", level, id, content });

function draw(blocks: Block[]): void {
	render(
		<MemoryRouter>
			<StoryContents blocks={blocks} />
		</MemoryRouter>,
	);
}

it("lists the parts of a story that has three or more", () => {
	draw([heading("ebb"), { kind: "paragraph", content: ["Words"] }, heading("flood", ["flood"], 3), heading("slack")]);
	const links = screen.getAllByRole("link");
	expect(links.map((link) => link.getAttribute("href"))).toEqual(["/#ebb", "/#flood", "/#slack"]);
	expect(screen.getByRole("group")).not.toHaveAttribute("open");
});

it("draws nothing for a story of two parts, nor for headings without words or of the deepest level", () => {
	draw([heading("ebb"), heading("flood"), heading("blank", [" "]), heading("small", ["small"], 4)]);
	expect(screen.queryByRole("navigation")).toBeNull();
});
