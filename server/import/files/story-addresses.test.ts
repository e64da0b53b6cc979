// @vitest-environment node
import { expect, test } from "vitest";
import type { Block } from "../../../src/model/block.ts";
import { mapAddresses } from "./story-addresses.ts";

test("every address of a file is found, wherever it stands, and nothing else is touched", () => {
	const seen: string[] = [];
	const blocks: Block[] = [
		{ kind: "paragraph", content: ["src: https://a", { kind: "link", href: "https://a/l.pdf", content: ["x"] }] },
		{
			kind: "details",
			summary: [],
			blocks: [
				{
					kind: "gallery",
					pictures: [
						{ src: "https://a/1", srcset: "https://a/1%2C2 300w, https://a/3 2x", width: 1, height: 1, alt: "src" },
					],
				},
			],
		},
		{
			kind: "video",
			sources: [{ src: "https://a/4", mime: "video/mp4" }],
			captions: [{ src: "https://a/5", language: "en", label: "x" }],
			poster: "https://a/6",
			width: 1,
			height: 1,
		},
		{ kind: "embed", title: "", host: "", href: "https://e/", player: { src: "https://player/7", ratio: 1 } },
	];
	const mapped = mapAddresses(blocks, (address, use) => {
		seen.push(`${use} ${address}`);
		return address.replace("https://a/", "/media/");
	});
	expect(seen).toEqual([
		"link https://a/l.pdf",
		"file https://a/1",
		"file https://a/1%2C2",
		"file https://a/3",
		"file https://a/4",
		"file https://a/5",
		"file https://a/6",
		"link https://e/",
	]);
	expect(JSON.stringify(mapped)).toContain('"srcset":"/media/1%2C2 300w, /media/3 2x"');
	expect(JSON.stringify(mapped)).toContain('"src: https://a"');
});
