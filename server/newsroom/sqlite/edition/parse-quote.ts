import type { Block } from "../../../../src/model/block.ts";
import type { Inline } from "../../../../src/model/inline.ts";
import type { MarkdownInline, MarkdownNode } from "./markdown.ts";

/**
 * Takes the last line off a quote when it starts with "— ": that is who said it. Returns the nodes before it, and the
 * running text after the dash, both as syntax trees; the nodes are not changed.
 */
export function splitCite<Node extends MarkdownNode>(
	nodes: readonly Node[],
): { nodes: Node[]; cite?: MarkdownInline[] } {
	const last = nodes.at(-1);
	if (last?.type !== "paragraph") return { nodes: [...nodes] };
	const split = splitLastLine(last.children);
	if (!split) return { nodes: [...nodes] };
	const before = nodes.slice(0, -1);
	return {
		nodes: split.before.length > 0 ? [...before, { ...last, children: split.before }] : before,
		cite: split.after,
	};
}

function splitLastLine(children: readonly MarkdownInline[]) {
	for (let index = children.length - 1; index >= 0; index -= 1) {
		const child = children[index] as MarkdownInline;
		const isFirst = index === 0 || children[index - 1]?.type === "break";
		if (child.type !== "text") continue;
		const lineStart = child.value.lastIndexOf("\n");
		if (lineStart < 0 && !isFirst) continue;
		const line = child.value.slice(lineStart + 1).trimStart();
		if (!line.startsWith("— ")) return undefined;
		const text = child.value.slice(0, Math.max(lineStart, 0)).trimEnd();
		const kept = text === "" ? [] : [{ ...child, value: text }];
		return {
			before: dropBreak([...children.slice(0, index), ...kept]),
			after: [{ ...child, value: line.slice(2) }, ...children.slice(index + 1)],
		};
	}
	return undefined;
}

function dropBreak(children: MarkdownInline[]): MarkdownInline[] {
	return children.at(-1)?.type === "break" ? children.slice(0, -1) : children;
}

export function buildQuote(blocks: Block[], cite: Inline[] | undefined): Block {
	return { kind: "quote", blocks, ...(cite ? { cite } : {}) };
}
