import type { Block, PicturePlacement } from "../../../../src/model/block.ts";
import { readAttributes, readNumber } from "./attributes.ts";
import type { MarkdownOf } from "./markdown.ts";
import { parseInlines } from "./parse-inlines.ts";
import { parseAudio, parseFile, parseVideo } from "./parse-media.ts";
import { buildPicture } from "./parse-picture.ts";
import { problemAt, type StoryContext } from "./story-context.ts";

type Leaf = MarkdownOf<"leafDirective">;

const LEAVES: Record<string, (leaf: Leaf, story: StoryContext) => Block> = {
	picture: parsePicture,
	"see-also": parseSeeAlso,
	embed: parseEmbed,
	audio: parseAudio,
	video: parseVideo,
	file: parseFile,
};

/** A `::word[…]{…}` on a line of its own. Throws `EditionProblem` for one that is not known or not complete. */
export function parseLeaf(leaf: Leaf, story: StoryContext): Block {
	const parse = Object.hasOwn(LEAVES, leaf.name) ? LEAVES[leaf.name] : undefined;
	if (!parse) throw problemAt(leaf, story, `"::${leaf.name}" is not known; ${Object.keys(LEAVES).join(", ")} are.`);
	return parse(leaf, story);
}

const PLACEMENTS: readonly string[] = ["column", "wide", "full"] satisfies PicturePlacement[];

export function parsePicture(leaf: Leaf, story: StoryContext): Extract<Block, { kind: "picture" }> {
	const {
		name,
		alt,
		credit,
		place = "column",
	} = readAttributes(leaf, story, {
		required: ["name", "alt"],
		optional: ["credit", "place"],
	});
	if (!PLACEMENTS.includes(place)) throw problemAt(leaf, story, `place is column, wide or full, not "${place}".`);
	const words = { alt, caption: parseInlines(leaf.children, story), ...(credit ? { credit } : {}) };
	const picture = buildPicture(name, words, story.lookup);
	if (typeof picture === "string") throw problemAt(leaf, story, picture);
	return { kind: "picture", picture, placement: place as PicturePlacement };
}

function parseSeeAlso(leaf: Leaf, story: StoryContext): Block {
	const { story: slug, label } = readAttributes(leaf, story, { required: ["story"], optional: ["label"] });
	if (slug === story.slug) throw problemAt(leaf, story, "A story can't point to itself.");
	const target = story.lookup("story", slug);
	if (!target) throw problemAt(leaf, story, `There is no story "${slug}".`);
	return { kind: "see-also", ...(label ? { label } : {}), headline: target.headline, path: target.path };
}

function parseEmbed(leaf: Leaf, story: StoryContext): Block {
	const {
		href,
		player,
		ratio = "16:9",
	} = readAttributes(leaf, story, {
		required: ["href"],
		optional: ["player", "ratio"],
	});
	const [title, ...more] = parseInlines(leaf.children, story);
	if (typeof title !== "string" || more.length > 0) {
		throw problemAt(leaf, story, "embed needs its title in plain words: ::embed[Title]{…}.");
	}
	for (const url of [href, player ?? href]) {
		if (!/^https:/.test(url) || !URL.canParse(url)) throw problemAt(leaf, story, `"${url}" must start with https://.`);
	}
	const host = new URL(href).hostname.replace(/^www\./, "");
	const frame = player ? { player: { src: player, ratio: readRatio(ratio, leaf, story) } } : {};
	return { kind: "embed", title, host, href, ...frame };
}

/** "4:3" as width over height, to four decimals. */
function readRatio(typed: string, leaf: Leaf, story: StoryContext): number {
	const [width = "", height = ""] = typed.split(":");
	const ratio = readNumber(width, "ratio", leaf, story) / readNumber(height, "ratio", leaf, story);
	return Math.round(ratio * 10_000) / 10_000;
}
