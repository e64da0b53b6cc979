import type { Block } from "../../../../../src/model/block.ts";
import type { Inline } from "../../../../../src/model/inline.ts";

/** The words that a reader of these blocks sees, in reading order, white space between them. */
export function textOfBlocks(blocks: readonly Block[]): string {
	return blocks.map(textOfBlock).join("\n");
}

function textOfBlock(block: Block): string {
	switch (block.kind) {
		case "paragraph":
		case "heading":
		case "preformatted":
			return textOf(block.content);
		case "pull-quote":
		case "verse":
			return lines(textOf(block.content), textOf(block.cite));
		case "quote":
			return lines(textOfBlocks(block.blocks), textOf(block.cite));
		case "details":
			return lines(textOf(block.summary), textOfBlocks(block.blocks));
		case "picture":
			return textOf(block.picture.caption);
		case "gallery":
			return lines(...block.pictures.map((picture) => textOf(picture.caption)), textOf(block.caption));
		case "list":
			return lines(...block.items.map((item) => lines(textOf(item.content), textOfBlocks(item.blocks ?? []))));
		case "table":
			return lines(
				...[block.head, block.body, block.foot].flat(2).map((cell) => textOf(cell.content)),
				textOf(block.caption),
			);
		case "code":
			return block.text;
		case "embed":
			return lines(block.title, textOf(block.caption));
		case "audio":
		case "video":
			return textOf(block.caption);
		case "file":
			return block.name;
		case "footnotes":
			return lines(...block.notes.map((note) => textOf(note.content)));
		case "see-also":
			return lines(block.label ?? "", block.headline);
		case "divider":
			return "";
		default:
			return block satisfies never;
	}
}

function textOf(content: readonly Inline[] = []): string {
	return content
		.map((inline) => {
			if (typeof inline === "string") return inline;
			if (inline.kind === "line-break") return "\n";
			if (inline.kind === "footnote-reference") return String(inline.number);
			return inline.kind === "code" ? inline.text : textOf(inline.content);
		})
		.join("");
}

function lines(...texts: string[]): string {
	return texts.join("\n");
}
