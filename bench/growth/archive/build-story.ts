import type { ImportedStory } from "../../../server/newsroom/sqlite/importing/imported-stories.ts";
import type { Block } from "../../../src/model/block.ts";
import { plainText } from "../../../src/model/inline.ts";
import { MODEL_VERSION, type Story } from "../../../src/model/story.ts";
import { pictureAt } from "./pictures.ts";
import { authors, capitalised, sections, tagAt } from "./places.ts";
import { proseAt, scatter, wordAt } from "./words.ts";

export type StoryShape = { words: number; pictures: number };

export const USUAL: StoryShape = { words: 600, pictures: 1 };
/** More words than any story has: what stands in one stands nowhere else. */
const APART = 100_000;
const PARAGRAPH = 60;
/** How far one story lies before the next. */
const HOURS = 7;
const NEWEST = Date.UTC(2026, 9, 31, 18);

/** The story of a number; 0 is the newest. Its path is `/2026/10/31/story-0/`, or ends in `slug`. */
export function buildStory(number: number, { words, pictures }: StoryShape = USUAL, slug?: string): ImportedStory {
	const place = number * APART;
	const published = new Date(NEWEST - number * HOURS * 3_600_000).toISOString().replace(".000Z", "Z");
	const section = sections[scatter(place, sections.length)] as (typeof sections)[number];
	const author = authors[scatter(place + 1, authors.length)] as (typeof authors)[number];
	const tags = [...new Set(Array.from({ length: 4 }, (_, at) => tagAt(place + 10 + at)))];
	const body = buildBody(place, words, pictures);
	const path = `/${published.slice(0, 10).replaceAll("-", "/")}/${slug ?? `story-${number}`}/`;
	const story: Omit<Story, "commentCount"> = {
		version: MODEL_VERSION,
		id: String(number),
		path,
		headline: capitalised(Array.from({ length: 7 }, (_, at) => wordAt(place + 20 + at)).join(" ")),
		standfirst: proseAt(place + 40, 18),
		section,
		authors: [author],
		published,
		words,
		readingMinutes: Math.max(1, Math.ceil(words / 230)),
		leadPicture: pictureAt(place),
		body,
		tags: tags.map(({ name, path }) => ({ name, path })),
	};
	const { headline, standfirst, readingMinutes, leadPicture } = story;
	const { caption: _, credit: _credit, ...picture } = leadPicture ?? pictureAt(place);
	return {
		sourceId: number + 1,
		story,
		summary: {
			path,
			headline,
			...(standfirst !== undefined && { standfirst }),
			section,
			authors: [author],
			published,
			readingMinutes,
			picture,
		},
		sections: [section.path],
		authors: [author.path],
		tags: tags.map(({ slug: tag, name }) => ({ slug: tag, name })),
		text: body.map((block) => (block.kind === "paragraph" ? plainText(block.content) : "")).join("\n"),
		isOpen: true,
		isListed: true,
		isLead: false,
	};
}

/** Paragraphs with a link each fourth, a heading each fifth, and the pictures spread evenly between them. */
function buildBody(place: number, words: number, pictures: number): Block[] {
	const paragraphs = Math.max(Math.ceil(words / PARAGRAPH), pictures);
	const each = Math.ceil(words / paragraphs);
	const blocks: Block[] = [];
	for (let at = 0; at < paragraphs; at += 1) {
		const from = place + 1_000 + at * each;
		if (at % 5 === 4) {
			blocks.push({ kind: "heading", level: 2, id: `part-${at}`, content: [capitalised(wordAt(from + 1))] });
		}
		const text = proseAt(from, Math.min(each, Math.max(1, words - at * each)));
		const link = { kind: "link" as const, href: "https://example.org/", content: [wordAt(from)] };
		blocks.push({ kind: "paragraph", content: at % 4 === 3 ? [text, " ", link] : [text] });
		const due = Math.floor(((at + 1) * pictures) / paragraphs) - Math.floor((at * pictures) / paragraphs);
		for (let picture = 0; picture < due; picture += 1) {
			blocks.push({ kind: "picture", picture: pictureAt(from + picture), placement: "column" });
		}
	}
	return blocks;
}
