import type { EditionFacts, Lookup, Rendition } from "../sqlite/edition/lookup.ts";
import { type Paper, parsePaper } from "../sqlite/edition/parse-paper.ts";
import { type ParsedStory, parseStory } from "../sqlite/edition/parse-story.ts";
import { emptyEdition, storyFile } from "./small-edition.ts";

export const smallPaper: Paper = parsePaper(emptyEdition()["paper.yaml"] ?? "");

const pictures = new Map<string, EditionFacts["picture"]>([["undrawn", "waiting"]]);
for (const [name, rendition] of Object.entries(JSON.parse(emptyEdition()["renditions/renditions.json"] ?? ""))) {
	pictures.set(name, rendition as Rendition);
}

const facts: { [Kind in keyof EditionFacts]: Record<string, EditionFacts[Kind]> } = {
	story: { other: { path: "/2026/03/30/other/", headline: "Another story" } },
	picture: Object.fromEntries(pictures),
	media: {
		"tides.csv": { mime: "text/csv", bytes: 16 },
		"tide.mp3": { mime: "audio/mpeg", bytes: 11 },
		"tide.mp4": { mime: "video/mp4", bytes: 10 },
		"tide.vtt": { mime: "text/vtt", bytes: 7 },
	},
	author: smallPaper.authors,
	section: smallPaper.sections,
};

/** Answers for one other story, the pictures and the media of `emptyEdition`. */
export const smallLookup: Lookup = (kind, name) => facts[kind][name];

/** A story of one section, parsed from its Markdown; `matter` are more lines of its front matter. */
export function parseSmallStory(markdown: string, matter = ""): ParsedStory {
	const text = storyFile("A story", "2026-04-01T08:00:00Z", markdown, matter);
	return parseStory({ file: "stories/science/a.md", slug: "a", section: "science", text }, smallPaper, smallLookup);
}
