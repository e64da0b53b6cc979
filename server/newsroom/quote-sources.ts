import type { Block } from "../../src/model/block.ts";

/** The ids of the comments that a comment quotes. */
export function quotedIds(body: readonly Block[]): string[] {
	return body.flatMap((block) => {
		if (block.kind !== "quote") return [];
		return [...(block.source?.kind === "comment" ? [block.source.id] : []), ...quotedIds(block.blocks)];
	});
}

/**
 * Gives quotes of comments the names that stand above those. `nameOf` gives undefined for a comment that is not to be
 * seen: its words stay, as a quote without a source.
 */
export function nameSources(body: Block[], nameOf: (id: string) => string | undefined): Block[] {
	if (!body.some(({ kind }) => kind === "quote")) return body;
	return body.map((block) => {
		if (block.kind !== "quote") return block;
		const { source, ...rest } = { ...block, blocks: nameSources(block.blocks, nameOf) };
		if (source?.kind !== "comment") return source ? { ...rest, source } : rest;
		const name = nameOf(source.id);
		return name === undefined ? rest : { ...rest, source: { ...source, name } };
	});
}
