import type { ReactNode } from "react";
import type { Block, BlockOf } from "../model/block.ts";
import { RunningText } from "./running-text.tsx";

/** A list; its items may hold further blocks, lists above all. */
export function ListBlock({
	block,
	drawBlocks,
}: {
	block: BlockOf<"list">;
	drawBlocks: (blocks: readonly Block[]) => ReactNode;
}) {
	const items = block.items.map((item, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
		<li key={index}>
			<RunningText content={item.content} />
			{item.blocks && drawBlocks(item.blocks)}
		</li>
	));
	if (!block.isOrdered) return <ul>{items}</ul>;
	return (
		<ol start={block.start} reversed={block.isReversed}>
			{items}
		</ol>
	);
}
