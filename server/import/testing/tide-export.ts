import type { ExportItem } from "./build-export.ts";

export const UPLOADS = "https://ebb.example/news/wp-content/uploads/2024/06";

export const TIDE: ExportItem = {
	id: 17,
	slug: "the-tide",
	title: "The tide &amp; the <em>mill</em>",
	excerpt: "Twice a day.",
	content: `It comes,\nand it goes.\n\n<img class="wp-image-30" src="${UPLOADS}/mill-300x200.jpg">\n\nSee <a href="/news/2024/the-moon/">the moon</a>. Zephyrine.`,
	terms: { "category tides": "Tides", "category land": "Land", "post_tag moon": "Moon" },
	meta: { _thumbnail_id: "31" },
	modified: "2024-07-01 08:00:00",
	comments: [
		{ id: 51, parent: 50, text: "Not <em>quite</em>.", name: "Ada", user: 2 },
		{ id: 50, text: "Well told.\n\nSee https://example.org/x.", url: "https://bea.example" },
		{ id: 52, text: "Buy!", approved: "spam" },
		{ id: 53, text: "Wait", approved: "0" },
		{ id: 54, text: "[…] elsewhere", type: "pingback" },
		{ id: 55, parent: 53, text: "Answers what nobody sees" },
	],
};
const MOON: ExportItem = {
	id: 18,
	slug: "the-moon",
	date: "2024-06-04 10:00:00",
	content: "The moon pulls. Zephyrine.",
	terms: { "category water": "Water", "post_tag moon": "Moon" },
	author: "tom@ebb.example",
	closed: true,
};
/** Two stories, a page, two pictures, and what is not taken: a draft, a locked story, a product. */
export const ITEMS: ExportItem[] = [
	{
		id: 30,
		type: "attachment",
		status: "inherit",
		attachment: `${UPLOADS}/mill.jpg`,
		meta: { _wp_attachment_metadata: picture("mill") },
	},
	TIDE,
	{ id: 31, type: "attachment", status: "inherit", attachment: `${UPLOADS}/lead.png`, parent: 17 },
	MOON,
	{ id: 19, type: "page", slug: "imprint", link: "https://ebb.example/news/imprint/", title: "Imprint" },
	{ id: 20, title: "Draft", status: "draft" },
	{ id: 21, title: "Secret", password: "x", content: "Hidden words" },
	{ id: 22, type: "product", title: "Mug" },
];

function picture(name: string): string {
	const size = (width: number, height: number) =>
		`a:3:{s:4:"file";s:${name.length + 12}:"${name}-${width}x${height}.jpg";s:5:"width";i:${width};s:6:"height";i:${height};}`;
	return `a:3:{s:5:"width";i:900;s:6:"height";i:600;s:5:"sizes";a:1:{s:6:"medium";${size(300, 200)}}}`;
}
