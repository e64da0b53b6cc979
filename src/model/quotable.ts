import type { Block, BlockOf } from "./block.ts";
import { bodyText } from "./body-text.ts";

export type QuotableBlock = BlockOf<"paragraph" | "quote" | "list" | "verse">;

/**
 * The blocks of a story's body that a comment can stand beside, in reading order: what `QuotedParagraph` counts, on the
 * server and on the screen alike. Only outermost blocks; a pull-quote only says again what a paragraph says.
 */
export function quotableBlocks(body: readonly Block[]): QuotableBlock[] {
	return body.filter((block) => isQuotable(block));
}

function isQuotable(block: Block): block is QuotableBlock {
	switch (block.kind) {
		case "paragraph":
		case "quote":
		case "list":
		case "verse":
			return bodyText([block]) !== "";
		default:
			return false;
	}
}
