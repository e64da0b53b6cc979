import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import type { Block } from "../model/block.ts";
import type { Picture } from "../model/picture.ts";
import { StoryBody } from "./story-body.tsx";

const picture: Picture = {
	src: "/p.jpg",
	width: 1600,
	height: 1067,
	alt: "A mill at dusk",
	tone: "#223344",
	caption: ["At ", { kind: "emphasis", content: ["half ebb"] }],
	credit: "Illustration: Us",
};

function draw(...blocks: Block[]) {
	render(
		<MemoryRouter>
			<StoryBody blocks={blocks} />
		</MemoryRouter>,
	);
}

it("draws text with its dress, and links by where they lead", () => {
	draw({
		kind: "paragraph",
		content: [
			"Water is H",
			{ kind: "subscript", content: ["2"] },
			"O; ",
			{ kind: "strong", content: ["mind"] },
			{ kind: "line-break" },
			{ kind: "code", text: "a < b" },
			{ kind: "language", language: "fr", content: ["le mot"] },
			{ kind: "abbreviation", title: "ribonucleic acid", content: ["RNA"] },
			{ kind: "link", href: "/2026/11/20/tides/", content: ["ours"] },
			{ kind: "link", href: "https://example.org/", content: ["theirs"] },
		],
	});
	expect(screen.getByText("2", { selector: "sub" })).toBeVisible();
	expect(screen.getByText("a < b", { selector: "code" })).toBeVisible();
	expect(screen.getByText("le mot")).toHaveAttribute("lang", "fr");
	expect(screen.getByTitle("ribonucleic acid")).toHaveTextContent("RNA");
	expect(screen.getByRole("link", { name: "ours" })).not.toHaveAttribute("rel");
	expect(screen.getByRole("link", { name: "theirs" })).toHaveAttribute("rel", "noopener noreferrer");
});

it("draws a picture in its own box, with caption and credit", () => {
	draw({ kind: "picture", picture, placement: "wide" });
	const image = screen.getByRole("img", { name: "A mill at dusk" });
	expect(image).toHaveAttribute("width", "1600");
	expect(image).toHaveAttribute("height", "1067");
	expect(image).toHaveAttribute("loading", "lazy");
	expect(screen.getByRole("figure")).toHaveTextContent("At half ebb Illustration: Us");
});

it("draws a gallery with a caption for the whole", () => {
	draw({
		kind: "gallery",
		pictures: [picture, { ...picture, src: "/q.jpg", alt: "The pond" }],
		caption: ["Two hours"],
	});
	expect(screen.getAllByRole("img")).toHaveLength(2);
	expect(screen.getByText("Two hours")).toBeVisible();
});

it("draws lists in lists, numbered from where they start", () => {
	draw({
		kind: "list",
		isOrdered: true,
		start: 4,
		items: [
			{
				content: ["Shut the gate"],
				blocks: [{ kind: "list", isOrdered: false, items: [{ content: ["both leaves"] }] }],
			},
		],
	});
	const [outer, inner] = screen.getAllByRole("list");
	expect(outer).toHaveAttribute("start", "4");
	expect(within(inner as HTMLElement).getByRole("listitem")).toHaveTextContent("both leaves");
});

it("draws a table with its caption, headings and last row", () => {
	draw({
		kind: "table",
		caption: ["Lengths"],
		head: [[{ content: ["Place"] }, { content: ["km"], align: "end" }]],
		body: [[{ content: ["Rance"], isHeading: true }, { content: ["100"] }]],
		foot: [[{ content: ["Sum"] }, { content: ["100"] }]],
	});
	expect(screen.getByRole("table", { name: "Lengths" })).toBeVisible();
	expect(screen.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual(["Place", "km"]);
	expect(screen.getByRole("rowheader", { name: "Rance" })).toBeVisible();
});

it("draws quotes, verse, code and notes", () => {
	draw(
		{ kind: "quote", blocks: [{ kind: "paragraph", content: ["Time and tide"] }], cite: ["Proverb"] },
		{ kind: "pull-quote", content: ["The mill was what paid."] },
		{ kind: "verse", content: ["One line", { kind: "line-break" }, "and another"] },
		{ kind: "code", text: "let a = 1;", language: "ts" },
		{ kind: "preformatted", content: ["1 2 3"] },
		{ kind: "paragraph", content: ["So it is.", { kind: "footnote-reference", id: "note-1", number: 1 }] },
		{ kind: "footnotes", notes: [{ id: "note-1", number: 1, content: ["Mostly."] }] },
		{ kind: "divider" },
	);
	expect(screen.getByText("Proverb")).toBeVisible();
	expect(screen.getByRole("complementary", { name: "From the story" })).toHaveTextContent("The mill was what paid.");
	expect(screen.getByText("let a = 1;").closest("pre")).toHaveAttribute("translate", "no");
	expect(screen.getByRole("link", { name: "Footnote 1" })).toHaveAttribute("href", "/#note-1");
	expect(screen.getByRole("link", { name: "Back to the text at note 1" })).toHaveAttribute(
		"href",
		"/#note-1-reference",
	);
	expect(screen.getByRole("separator")).toBeVisible();
});

it("asks another site for nothing before a tap", async () => {
	draw({
		kind: "embed",
		title: "The estuary",
		host: "openstreetmap.org",
		href: "https://www.openstreetmap.org/",
		player: { src: "https://www.openstreetmap.org/export/embed.html", ratio: 4 / 3 },
	});
	expect(document.querySelector("iframe")).toBeNull();
	await userEvent.click(screen.getByRole("button", { name: /^Show it here/ }));
	const frame = screen.getByTitle("The estuary");
	expect(frame).toHaveFocus();
	expect(frame.getAttribute("sandbox")?.split(" ")).toEqual(expect.arrayContaining(["allow-scripts", "allow-popups"]));
	expect(frame.getAttribute("sandbox")).not.toMatch(/allow-(?:top-navigation|modals|downloads)/);
	expect(frame).toHaveAttribute("referrerpolicy", "strict-origin-when-cross-origin");
});

it.each(["https://open.spotify.com/embed/track/1", "https://www.tiktok.com/embed/v2/1"])(
	"draws the player %s whoever it is from, a tall one no taller than a window",
	async (src) => {
		const ratio = src.includes("tiktok") ? 9 / 16 : 2;
		draw({
			kind: "embed",
			title: "A piece",
			host: "example.org",
			href: "https://example.org/",
			player: { src, ratio },
		});
		await userEvent.click(screen.getByRole("button", { name: /^Show it here/ }));
		const frame = screen.getByTitle("A piece");
		expect(frame).toHaveAttribute("src", src);
		expect(frame.style.maxWidth).toBe(ratio < 1 ? "23rem" : "");
	},
);

it("draws an embed without a player as a link", () => {
	draw({ kind: "embed", title: "A post", host: "example.org", href: "https://example.org/post" });
	expect(screen.queryByRole("button")).toBeNull();
	expect(screen.getByRole("link", { name: "Open on example.org" })).toBeVisible();
});

it("draws sound, film and files without loading them", () => {
	draw(
		{ kind: "audio", src: "/media/a.mp3", mime: "audio/mpeg", title: "A fifth" },
		{
			kind: "video",
			sources: [{ src: "/media/a.mp4", mime: "video/mp4" }],
			width: 1280,
			height: 720,
			title: "A swing",
			captions: [{ src: "/media/a.vtt", language: "en", label: "English" }],
		},
		{ kind: "file", href: "/media/tides.csv", name: "The table", bytes: 12_345 },
		{ kind: "details", summary: ["Try it"], blocks: [{ kind: "paragraph", content: ["At home."] }] },
	);
	expect(screen.getByLabelText("A fifth")).toHaveAttribute("preload", "none");
	expect(screen.getByLabelText("A swing")).toHaveAttribute("preload", "none");
	expect(document.querySelector("track")).toHaveAttribute("srclang", "en");
	expect(screen.getByRole("link", { name: "The table" }).parentElement).toHaveTextContent("The table (CSV, 12 kB)");
	expect(screen.getByText("Try it")).toBeVisible();
});
