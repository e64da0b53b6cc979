import type { Block } from "./block.ts";
import { type Inline, plainText } from "./inline.ts";
import type { Picture } from "./picture.ts";

/** The words of a body in reading order, one piece a line, white space made single: for search and for counting. */
export function bodyText(blocks: readonly Block[]): string {
	return blocks
		.flatMap(blockTexts)
		.map((text) => text.replace(/\s+/g, " ").trim())
		.filter((text) => text !== "")
		.join("\n");
}

function blockTexts(block: Block): string[] {
	switch (block.kind) {
		case "paragraph":
		case "heading":
		case "preformatted":
			return [plainText(block.content)];
		case "pull-quote":
		case "verse":
			return [plainText(block.content), ...textOf(block.cite)];
		case "quote":
			return [bodyText(block.blocks), ...textOf(block.cite)];
		case "details":
			return [plainText(block.summary), bodyText(block.blocks)];
		case "picture":
			return pictureTexts(block.picture);
		case "gallery":
			return [...block.pictures.flatMap(pictureTexts), ...textOf(block.caption)];
		case "list":
			return block.items.flatMap((item) => [plainText(item.content), bodyText(item.blocks ?? [])]);
		case "table":
			return [
				...[block.head, block.body, block.foot].flat(2).map((cell) => plainText(cell.content)),
				...textOf(block.caption),
			];
		case "code":
			return [block.text];
		case "embed":
		case "audio":
		case "video":
			return [block.title ?? "", ...textOf(block.caption)];
		case "file":
			return [block.name];
		case "footnotes":
			return block.notes.map((note) => plainText(note.content));
		case "see-also":
		case "divider":
			return [];
		default:
			return block satisfies never;
	}
}

function pictureTexts(picture: Picture): string[] {
	return textOf(picture.caption);
}

function textOf(content: Inline[] | undefined): string[] {
	return content ? [plainText(content)] : [];
}
