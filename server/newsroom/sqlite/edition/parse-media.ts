import type { Block } from "../../../../src/model/block.ts";
import { plainText } from "../../../../src/model/inline.ts";
import { readAttributes, readNumber } from "./attributes.ts";
import type { EditionFacts } from "./lookup.ts";
import type { MarkdownOf } from "./markdown.ts";
import { parseInlines } from "./parse-inlines.ts";
import { plainSource } from "./parse-picture.ts";
import { problemAt, type StoryContext } from "./story-context.ts";

type Leaf = MarkdownOf<"leafDirective">;

export function parseAudio(leaf: Leaf, story: StoryContext): Block {
	const { file, title, seconds } = readAttributes(leaf, story, {
		required: ["file"],
		optional: ["title", "seconds"],
	});
	const media = findMedia(file, leaf, story);
	return {
		kind: "audio",
		src: mediaUrl(file),
		mime: media.mime,
		...(title ? { title } : {}),
		...(seconds ? { seconds: readNumber(seconds, "seconds", leaf, story) } : {}),
		...captionOf(leaf, story),
	};
}

export function parseVideo(leaf: Leaf, story: StoryContext): Block {
	const { file, width, height, title, poster, captions } = readAttributes(leaf, story, {
		required: ["file", "width", "height"],
		optional: ["title", "poster", "captions"],
	});
	return {
		kind: "video",
		sources: [{ src: mediaUrl(file), mime: findMedia(file, leaf, story).mime }],
		...(captions ? { captions: [readCaptions(captions, leaf, story)] } : {}),
		...(poster ? { poster: readPoster(poster, leaf, story) } : {}),
		width: readNumber(width, "width", leaf, story),
		height: readNumber(height, "height", leaf, story),
		...(title ? { title } : {}),
		...captionOf(leaf, story),
	};
}

export function parseFile(leaf: Leaf, story: StoryContext): Block {
	const { file } = readAttributes(leaf, story, { required: ["file"] });
	const name = plainText(parseInlines(leaf.children, story));
	return { kind: "file", href: mediaUrl(file), name: name || file, ...findMedia(file, leaf, story) };
}

function findMedia(file: string, leaf: Leaf, story: StoryContext): EditionFacts["media"] {
	const media = story.lookup("media", file);
	if (!media) throw problemAt(leaf, story, `There is no file media/${file}.`);
	return media;
}

function mediaUrl(file: string): string {
	return `/media/${encodeURIComponent(file)}`;
}

function captionOf(leaf: Leaf, story: StoryContext) {
	const caption = parseInlines(leaf.children, story);
	return caption.length > 0 ? { caption } : {};
}

/** Captions are in the story's own language and named in it: "British English". */
function readCaptions(file: string, leaf: Leaf, story: StoryContext) {
	findMedia(file, leaf, story);
	const label = new Intl.DisplayNames(story.language, { type: "language" }).of(story.language) ?? story.language;
	return { src: mediaUrl(file), language: story.language, label };
}

function readPoster(name: string, leaf: Leaf, story: StoryContext): string {
	const rendition = story.lookup("picture", name);
	if (rendition === undefined) throw problemAt(leaf, story, `There is no picture "${name}" for the poster.`);
	if (rendition === "waiting") {
		throw problemAt(leaf, story, `The picture "${name}" is not rendered yet: run \`npm run pictures\`.`);
	}
	return plainSource(name, rendition);
}
