// @vitest-environment node
import { expect, it } from "vitest";
import type { Block } from "../../../src/model/block.ts";
import type { Picture } from "../../../src/model/picture.ts";
import { buildStory, buildSummary } from "../../../src/testing/builders.ts";
import { buildNewsroom } from "../../http/testing/build-app.ts";
import { createIsOwn } from "./is-own.ts";
import { keepOwnMedia } from "./keep-own-media.ts";

const OWN = "https://site.example";
const OTHER = "https://www.other.example";
const pictureAt = (origin: string, more: Partial<Picture> = {}): Picture => ({
	src: `${origin}/boat.jpg`,
	width: 800,
	height: 600,
	alt: "A boat",
	...more,
});
const linkTo = (title: string, href: string) => ({ kind: "embed", title, host: "other.example", href });

async function bodyOf(body: Block[], leadPicture?: Picture) {
	const story = buildStory({ body });
	const newsroom = buildNewsroom({
		story: async () => ({ ...story, ...(leadPicture && { leadPicture }) }),
		mediaOrigins: [OWN],
	});
	return keepOwnMedia(newsroom, ["https://cdn.example"]).story(story.path);
}

it.each([
	["/pictures/a.jpg", true],
	["https://site.example/a.jpg", true],
	["http://site.example/a.jpg", true],
	["https://site.example:8443/a.jpg", false],
	["https://site.example.evil.example/a.jpg", false],
	["https://evil.example/site.example/a.jpg", false],
	["//evil.example/a.jpg", false],
	["/\\evil.example/a.jpg", false],
	["data:image/png;base64,AAAA", false],
])("knows whether %s is the newsroom's own: %s", (address, isOwn) => {
	expect(createIsOwn([OWN])(address)).toBe(isOwn);
});

it("shows pictures of the site, and of hosts that its owner named", async () => {
	const body: Block[] = ["", OWN, "https://cdn.example"].map((origin) => ({
		kind: "picture",
		picture: pictureAt(origin),
		placement: "column",
	}));
	expect((await bodyOf(body)).body).toEqual(body);
});

it("puts a link with the picture's words in the place of one at another host", async () => {
	const { body } = await bodyOf([
		{
			kind: "picture",
			picture: pictureAt(OTHER, { caption: ["At rest."], credit: "Ada Fenn" }),
			placement: "wide",
		},
	]);
	expect(body).toEqual([{ ...linkTo("Picture: A boat", `${OTHER}/boat.jpg`), caption: ["At rest.", " ", "Ada Fenn"] }]);
});

it("takes none of a picture's files from another host", async () => {
	const srcset = `${OWN}/boat-300.jpg 300w, ${OTHER}/boat-800.jpg 800w`;
	const sources = [{ type: "image/avif", srcset: `${OTHER}/boat.avif 800w` }];
	const { body } = await bodyOf([
		{ kind: "picture", picture: pictureAt(OWN, { srcset, sources }), placement: "column" },
	]);
	expect(body).toEqual([{ kind: "picture", picture: pictureAt(OWN), placement: "column" }]);
});

it("looks into quotes, details, lists and galleries", async () => {
	const picture: Block = { kind: "picture", picture: pictureAt(OTHER), placement: "column" };
	const { body } = await bodyOf([
		{ kind: "quote", blocks: [picture] },
		{ kind: "details", summary: [], blocks: [picture] },
		{ kind: "list", isOrdered: false, items: [{ content: ["One"], blocks: [picture] }, { content: ["Two"] }] },
		{ kind: "gallery", pictures: [pictureAt(OWN), pictureAt(OTHER)] },
		{ kind: "gallery", pictures: [pictureAt(OTHER)], caption: ["Boats"] },
	]);
	const link = linkTo("Picture: A boat", `${OTHER}/boat.jpg`);
	expect(body).toEqual([
		{ kind: "quote", blocks: [link] },
		{ kind: "details", summary: [], blocks: [link] },
		{ kind: "list", isOrdered: false, items: [{ content: ["One"], blocks: [link] }, { content: ["Two"] }] },
		{ kind: "gallery", pictures: [pictureAt(OWN)] },
		link,
		link,
		{ kind: "paragraph", content: ["Boats"] },
	]);
});

it("does the same with sound and film, their posters and captions", async () => {
	const size = { width: 16, height: 9 };
	const { body } = await bodyOf([
		{ kind: "audio", src: `${OTHER}/a.mp3`, title: "Rain" },
		{ kind: "video", sources: [{ src: `${OTHER}/a.mp4`, mime: "video/mp4" }], ...size },
		{
			kind: "video",
			sources: [{ src: `${OWN}/a.mp4`, mime: "video/mp4" }],
			poster: `${OTHER}/a.jpg`,
			captions: [{ src: `${OTHER}/a.vtt`, language: "en", label: "English" }],
			...size,
		},
	]);
	expect(body).toEqual([
		linkTo("Sound: Rain", `${OTHER}/a.mp3`),
		linkTo("Film", `${OTHER}/a.mp4`),
		{ kind: "video", sources: [{ src: `${OWN}/a.mp4`, mime: "video/mp4" }], ...size },
	]);
});

it("puts a lead picture of another host as a link before the text, and leaves it off cards", async () => {
	const story = await bodyOf([], pictureAt(OTHER, { alt: "" }));
	expect(story.leadPicture).toBeUndefined();
	expect(story.body).toEqual([linkTo("Picture", `${OTHER}/boat.jpg`)]);
	const similar = [buildSummary({ picture: pictureAt(OTHER) }), buildSummary({ picture: pictureAt(OWN) })];
	const newsroom = keepOwnMedia(buildNewsroom({ similar: async () => similar, mediaOrigins: [OWN] }));
	expect((await newsroom.similar("/")).map(({ picture }) => picture?.src)).toEqual([undefined, `${OWN}/boat.jpg`]);
});

it("knows a host that the newsroom learns by answering", async () => {
	const origins: string[] = [];
	const plain = buildNewsroom({
		story: async () => {
			origins.push(OWN);
			return buildStory({ body: [], leadPicture: pictureAt(OWN) });
		},
	});
	const newsroom = keepOwnMedia(Object.defineProperty(plain, "mediaOrigins", { get: () => [...origins] }));
	expect((await newsroom.story("/")).leadPicture?.src).toBe(`${OWN}/boat.jpg`);
	expect(newsroom.mediaOrigins).toEqual([OWN]);
});
