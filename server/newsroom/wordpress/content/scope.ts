import type { Block } from "../../../../src/model/block.ts";
import type { Inline } from "../../../../src/model/inline.ts";
import type { ContentContext } from "./content-context.ts";
import type { StoryFacts } from "./story-facts.ts";
import type { HtmlElement, HtmlNode } from "./tree/html-node.ts";

/** Dress that reaches over blocks: `<a><h3>…</h3></a>` is a heading whose words are a link. */
export type Wrap = { kind: string; around: (content: Inline[]) => Inline[] };

/** Running text, and what stood in it that can't: pictures, tables. It is shown after the text. */
export type InlineParts = { content: Inline[]; stranded: Block[] };

/** One element of its own into blocks. */
export type ParseElement = (element: HtmlElement, scope: Scope) => Block[];

/** What a kind of text, a story or a comment, is made of. */
export type Rules = { parseElement: ParseElement; buildParagraph(content: Inline[]): Block };

/** What every part of the parser is handed. */
export type Scope = {
	context: ContentContext;
	facts: StoryFacts;
	/** From the outermost to the innermost. */
	wraps: readonly Wrap[];
	/** How many quotes, lists and details this stands in. */
	depth: number;
	/** Whether a caption follows that can take a picture's link. */
	hasCaption: boolean;
	/** Text and elements in reading order into blocks. */
	flow(nodes: readonly HtmlNode[]): Block[];
	/** White space made single and cut at the edges, dress of the scope put on. */
	inline(nodes: readonly HtmlNode[]): InlineParts;
	/** The same, a step further in. */
	within(change: { wrap?: Wrap; isDeeper?: boolean; hasCaption?: boolean }): Scope;
};
