import type { BlockKind } from "../model/block.ts";
import type { Inline } from "../model/inline.ts";
import { type Check, isNumber, isText, listOf, recordOf, unionOf } from "./check-shape.ts";

/** What a page would break on without, by kind. */
const BLOCKS: Record<BlockKind, string> = {
	paragraph: "content",
	heading: "content level",
	picture: "picture",
	gallery: "pictures",
	quote: "blocks",
	"pull-quote": "content",
	list: "items",
	table: "head body foot",
	code: "text",
	preformatted: "content",
	verse: "content",
	"see-also": "headline path",
	embed: "title host href",
	audio: "src",
	video: "sources",
	file: "href name",
	details: "summary blocks",
	footnotes: "notes",
	divider: "kind",
};
const INLINES: Record<Exclude<Inline, string>["kind"], string> = {
	strong: "content",
	emphasis: "content",
	strike: "content",
	subscript: "content",
	superscript: "content",
	mark: "content",
	small: "content",
	keyboard: "content",
	abbreviation: "content",
	language: "content",
	link: "href content",
	code: "text",
	"footnote-reference": "id number",
	"line-break": "kind",
};

const FIELDS: Record<string, Check> = {};
const isDressed = unionOf(FIELDS, INLINES);
const isInlines = listOf((piece) => isText(piece) || isDressed(piece));
export const isBlocks = listOf(unionOf(FIELDS, BLOCKS));
const parts = (required: string) => listOf(recordOf(FIELDS, required));
const isFile = recordOf(FIELDS, "src");
const isFormat = recordOf(FIELDS, "type srcset");
const isQuoteSource = unionOf({ id: isText, name: isText, paragraph: isNumber }, { story: "kind", comment: "id name" });
const isRows = listOf(parts("content"));
export const isPicture = recordOf(FIELDS, "src width height");

/** Within a body a name means the same in every kind. */
Object.assign(FIELDS, {
	blocks: isBlocks,
	body: isRows,
	bytes: isNumber,
	caption: isInlines,
	captions: listOf(isFile),
	cite: isInlines,
	content: isInlines,
	credit: isText,
	foot: isRows,
	head: isRows,
	headline: isText,
	height: isNumber,
	host: isText,
	href: isText,
	id: isText,
	items: parts("content"),
	label: isText,
	level: (level) => [2, 3, 4].includes(level as number),
	name: isText,
	notes: parts("id number content"),
	number: isNumber,
	path: isText,
	picture: isPicture,
	pictures: listOf(isPicture),
	player: isFile,
	// Of a film, or of a picture.
	sources: listOf((source) => isFile(source) || isFormat(source)),
	source: isQuoteSource,
	src: isText,
	srcset: isText,
	summary: isInlines,
	text: isText,
	title: isText,
	type: isText,
	width: isNumber,
} satisfies Record<string, Check>);
