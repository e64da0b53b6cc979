import type { Inline } from "./inline.ts";
import type { Picture } from "./picture.ts";

/**
 * One piece of a story's body, in reading order. The screen draws it in one exhaustive switch
 * (`src/story/story-body.tsx`), so a kind that is added here and not drawn there does not compile.
 */
export type Block =
	| { kind: "paragraph"; content: Inline[] }
	| { kind: "heading"; level: 2 | 3 | 4; id: string; content: Inline[] }
	| { kind: "picture"; picture: Picture; placement: PicturePlacement }
	| { kind: "gallery"; pictures: Picture[]; caption?: Inline[] }
	| { kind: "quote"; blocks: Block[]; cite?: Inline[]; source?: QuoteSource }
	| { kind: "pull-quote"; content: Inline[]; cite?: Inline[] }
	| { kind: "list"; isOrdered: boolean; start?: number; isReversed?: boolean; items: ListItem[] }
	| { kind: "table"; head: TableRow[]; body: TableRow[]; foot: TableRow[]; caption?: Inline[] }
	| { kind: "code"; text: string; language?: string }
	| { kind: "preformatted"; content: Inline[] }
	| { kind: "verse"; content: Inline[]; cite?: Inline[] }
	| { kind: "see-also"; label?: string; headline: string; path: string }
	| { kind: "embed"; title: string; host: string; href: string; player?: EmbedPlayer; caption?: Inline[] }
	| { kind: "audio"; src: string; mime?: string; title?: string; seconds?: number; caption?: Inline[] }
	| {
			kind: "video";
			sources: { src: string; mime: string }[];
			captions?: VideoCaptions[];
			poster?: string;
			width: number;
			height: number;
			title?: string;
			caption?: Inline[];
	  }
	| { kind: "file"; href: string; name: string; mime?: string; bytes?: number }
	| { kind: "details"; summary: Inline[]; blocks: Block[] }
	| { kind: "footnotes"; notes: { id: string; number: number; content: Inline[] }[] }
	| { kind: "divider" };

export type BlockKind = Block["kind"];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;

/**
 * What a commenter quotes: the story above, or another comment below it, with the name that it was written under.
 * `paragraph` is counted as in `quotableBlocks`, where the words are still found there.
 */
export type QuoteSource = { kind: "story"; paragraph?: number } | { kind: "comment"; id: string; name: string };

/** Where a picture stands: in the text column, wider than it, or across the page. */
export type PicturePlacement = "column" | "wide" | "full";

export type ListItem = { content: Inline[]; blocks?: Block[] };

export type TableRow = TableCell[];
export type TableCell = {
	content: Inline[];
	isHeading?: boolean;
	align?: "start" | "center" | "end";
	columns?: number;
	rows?: number;
};

/** What is loaded only after a tap: a frame from a listed host. Ratio is width over height. */
export type EmbedPlayer = { src: string; ratio: number };

export type VideoCaptions = { src: string; language: string; label: string };
