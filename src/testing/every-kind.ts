import type { Block, BlockKind } from "../model/block.ts";
import type { Inline } from "../model/inline.ts";
import type { Picture } from "../model/picture.ts";

const content: Inline[] = [
	"Plain",
	...(["strong", "emphasis", "strike", "subscript", "superscript", "mark", "small", "keyboard"] as const).map(
		(kind) => ({ kind, content: [kind] }),
	),
	{ kind: "code", text: "a < b" },
	{ kind: "link", href: "https://example.org/", content: ["there"] },
	{ kind: "abbreviation", title: "ribonucleic acid", content: ["RNA"] },
	{ kind: "language", language: "fr", content: ["mot"] },
	{ kind: "footnote-reference", id: "note-1", number: 1 },
	{ kind: "line-break" },
];
export const everyInline: readonly Inline[] = content;

export const wholePicture: Picture = {
	src: "/p.jpg",
	srcset: "/p-360.jpg 360w",
	sources: [{ type: "image/avif", srcset: "/p-360.avif 360w" }],
	width: 1600,
	height: 1067,
	alt: "A mill at dusk",
	tone: "#223344",
	caption: ["At half ebb"],
	credit: "Us",
};

const blocks: { [Kind in BlockKind]: Extract<Block, { kind: Kind }> } = {
	paragraph: { kind: "paragraph", content },
	heading: { kind: "heading", level: 2, id: "tides", content: ["Tides"] },
	picture: { kind: "picture", picture: wholePicture, placement: "wide" },
	gallery: { kind: "gallery", pictures: [wholePicture, wholePicture], caption: ["Two mills"] },
	quote: { kind: "quote", blocks: [{ kind: "paragraph", content: ["Said"] }], cite: ["Somebody"] },
	"pull-quote": { kind: "pull-quote", content: ["Pulled"], cite: ["Somebody"] },
	list: {
		kind: "list",
		isOrdered: true,
		start: 3,
		items: [{ content: ["One"], blocks: [{ kind: "divider" }] }, { content: ["Two"] }],
	},
	table: {
		kind: "table",
		head: [[{ content: ["Head"], isHeading: true, align: "end" }]],
		body: [[{ content: ["Cell"], columns: 1, rows: 1 }]],
		foot: [[{ content: ["Foot"] }]],
		caption: ["A table"],
	},
	code: { kind: "code", text: "x = 1", language: "python" },
	preformatted: { kind: "preformatted", content: ["  as it is"] },
	verse: { kind: "verse", content: ["A line"], cite: ["A poet"] },
	"see-also": { kind: "see-also", label: "See also", headline: "Mills", path: "/mills/" },
	embed: {
		kind: "embed",
		title: "A film",
		host: "films.example",
		href: "https://films.example/1",
		player: { src: "https://films.example/play/1", ratio: 1.6 },
		caption: ["Filmed"],
	},
	audio: { kind: "audio", src: "/a.mp3", mime: "audio/mpeg", title: "Waves", seconds: 9, caption: ["Heard"] },
	video: {
		kind: "video",
		sources: [{ src: "/v.mp4", mime: "video/mp4" }],
		captions: [{ src: "/v.vtt", language: "en", label: "English" }],
		width: 640,
		height: 360,
		title: "Waves",
		caption: ["Seen"],
	},
	file: { kind: "file", href: "/f.pdf", name: "The tables", mime: "application/pdf", bytes: 1200 },
	details: { kind: "details", summary: ["More"], blocks: [{ kind: "paragraph", content: ["Hidden"] }] },
	footnotes: { kind: "footnotes", notes: [{ id: "note-1", number: 1, content: ["A note"] }] },
	divider: { kind: "divider" },
};

/** One block of every kind, with every field. */
export const everyBlock: readonly Block[] = Object.values(blocks);
