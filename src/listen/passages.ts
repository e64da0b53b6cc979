import type { Block, BlockOf } from "../model/block.ts";
import { type Inline, plainText } from "../model/inline.ts";
import type { Picture } from "../model/picture.ts";
import type { Story, StorySummary } from "../model/story.ts";

/** Where a passage stands on the page. Blocks are counted as the body draws them: one element each. */
export type Place =
	| { kind: "headline" | "standfirst" | "lead-picture" }
	| { kind: "block"; index: number }
	| { kind: "card"; path: string };

/** What is read in one go: a paragraph of the story, or what is said by us about what can't be read aloud as it stands. */
export type Passage = {
	kind: "text" | "announcement";
	text: string;
	place: Place;
	/** The story that it belongs to. */
	path: string;
};

/** What is said of what is not plain text: the part `listen` of the texts has a word for each. */
export type Announce = (
	what:
		| { kind: "picture" | "pictures" | "quotation" | "endOfQuotation" | "table" | "code" | "notes" }
		| { kind: "list"; count: number }
		| { kind: "item" | "note"; number: number }
		| { kind: "embed" | "audio" | "video" | "file"; title: string },
) => string;

type Piece = Pick<Passage, "kind" | "text">;

/** A story as it is read aloud: headline, standfirst, what the lead picture shows, body. */
export function passagesOfStory(story: Story, announce: Announce): Passage[] {
	const head: [Place, Piece[]][] = [
		[{ kind: "headline" }, said(story.headline)],
		[{ kind: "standfirst" }, said(story.standfirst ?? "")],
		[{ kind: "lead-picture" }, story.leadPicture ? pictureRead(story.leadPicture, announce) : []],
	];
	return [...placed(head, story.path), ...passagesOfBody(story, announce)];
}

export function passagesOfBody(story: Story, announce: Announce): Passage[] {
	const body = story.body.map((block, index): [Place, Piece[]] => [
		{ kind: "block", index },
		readBlock(block, announce),
	]);
	return placed(body, story.path);
}

/** What a card tells of a story. */
export function passagesOfSummary({ path, headline, standfirst = "" }: StorySummary): Passage[] {
	return placed([[{ kind: "card", path }, [...said(headline), ...said(standfirst)]]], path);
}

function placed(parts: [Place, Piece[]][], path: string): Passage[] {
	return parts.flatMap(([place, pieces]) => pieces.map((piece) => ({ ...piece, place, path })));
}

/** The one switch of what is read: a kind that is missing here does not compile. */
function readBlock(block: Block, announce: Announce): Piece[] {
	switch (block.kind) {
		case "paragraph":
		case "heading":
		case "preformatted":
			return read(block.content);
		case "verse":
			return [...read(block.content), ...read(block.cite)];
		case "quote":
			return quotation(readBlocks(block.blocks, announce), block.cite, announce);
		case "pull-quote":
			return quotation(read(block.content), block.cite, announce);
		case "picture":
			return pictureRead(block.picture, announce);
		case "gallery":
			return [
				...block.pictures.flatMap((picture) => pictureRead(picture, announce)),
				...after(announce({ kind: "pictures" }), read(block.caption)),
			];
		case "list":
			return readList(block, announce);
		case "table":
			return [aside(announce({ kind: "table" })), ...read(block.caption)];
		case "code":
			return [aside(announce({ kind: "code" }))];
		case "embed":
		case "audio":
		case "video":
			return [aside(announce({ kind: block.kind, title: block.title ?? "" })), ...read(block.caption)];
		case "file":
			return [aside(announce({ kind: "file", title: block.name }))];
		case "details":
			return [...read(block.summary), ...readBlocks(block.blocks, announce)];
		case "footnotes":
			return after(
				announce({ kind: "notes" }),
				block.notes.flatMap(({ number, content }) => after(announce({ kind: "note", number }), read(content))),
			);
		// Ways to elsewhere, and lines, are for the eye.
		case "see-also":
		case "divider":
			return [];
		default:
			return block satisfies never;
	}
}

function readBlocks(blocks: readonly Block[], announce: Announce): Piece[] {
	return blocks.flatMap((block) => readBlock(block, announce));
}

function quotation(pieces: Piece[], cite: Inline[] | undefined, announce: Announce): Piece[] {
	const words = [...pieces, ...read(cite)];
	if (words.length === 0) return [];
	return [aside(announce({ kind: "quotation" })), ...words, aside(announce({ kind: "endOfQuotation" }))];
}

/** The caption tells what its writer wants said; where there is none, the words for those who can't see the picture do. */
function pictureRead({ caption, alt }: Picture, announce: Announce): Piece[] {
	const captioned = read(caption);
	return after(announce({ kind: "picture" }), captioned.length > 0 ? captioned : said(alt));
}

/** Numbers are said where the list has numbers. */
function readList(block: BlockOf<"list">, announce: Announce): Piece[] {
	const { items, isOrdered, isReversed } = block;
	const start = block.start ?? (isReversed ? items.length : 1);
	const pieces = items.flatMap((item, at) => {
		const words = [...read(item.content), ...readBlocks(item.blocks ?? [], announce)];
		const number = isReversed ? start - at : start + at;
		return isOrdered ? after(announce({ kind: "item", number }), words) : words;
	});
	return after(announce({ kind: "list", count: items.length }), pieces);
}

/** An announcement, and what it announces; neither where there is nothing. */
function after(words: string, pieces: Piece[]): Piece[] {
	return pieces.length > 0 ? [aside(words), ...pieces] : [];
}

function aside(text: string): Piece {
	return { kind: "announcement", text };
}

function read(content: readonly Inline[] | undefined): Piece[] {
	return said(plainText(content ?? []));
}

function said(words: string): Piece[] {
	const text = words.replace(/\s+/g, " ").trim();
	return text === "" ? [] : [{ kind: "text", text }];
}
