import { expect, it } from "vitest";
import type { Picture } from "./picture.ts";
import { filesOfPicture, picturesOfStory } from "./pictures-of.ts";

const picture = (src: string): Picture => ({ src, width: 4, height: 3, alt: "" });

it("finds the pictures of a story wherever they stand", () => {
	const story = {
		leadPicture: picture("/lead.jpg"),
		body: [
			{ kind: "paragraph" as const, content: ["Text."] },
			{ kind: "picture" as const, picture: picture("/a.jpg"), placement: "column" as const },
			{ kind: "gallery" as const, pictures: [picture("/b.jpg"), picture("/c.jpg")] },
			{
				kind: "details" as const,
				summary: ["More"],
				blocks: [{ kind: "picture" as const, picture: picture("/d.jpg"), placement: "column" as const }],
			},
			{
				kind: "list" as const,
				isOrdered: false,
				items: [
					{
						content: ["Item"],
						blocks: [{ kind: "picture" as const, picture: picture("/e.jpg"), placement: "column" as const }],
					},
				],
			},
		],
	};
	expect(picturesOfStory(story).map(({ src }) => src)).toEqual([
		"/lead.jpg",
		"/a.jpg",
		"/b.jpg",
		"/c.jpg",
		"/d.jpg",
		"/e.jpg",
	]);
});

it("lists the files of a picture by format, with their widths", () => {
	expect(
		filesOfPicture({
			...picture("/a-720.jpg"),
			srcset: "/a-360.jpg 360w, /a-720.jpg 720w",
			sources: [{ type: "image/avif", srcset: "https://cdn.example/a,b-360.avif 360w,/a-720.avif 720w" }],
		}),
	).toEqual([
		[
			{ address: "https://cdn.example/a,b-360.avif", width: 360 },
			{ address: "/a-720.avif", width: 720 },
		],
		[
			{ address: "/a-360.jpg", width: 360 },
			{ address: "/a-720.jpg", width: 720 },
		],
	]);
	expect(filesOfPicture(picture("/only.png"))).toEqual([[{ address: "/only.png" }]]);
});
