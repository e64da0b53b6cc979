import { LRUCache } from "lru-cache";
import type { Block } from "../../../src/model/block.ts";
import { bodyText } from "../../../src/model/body-text.ts";
import type { QuotedParagraph } from "../../../src/model/discussion.ts";
import { quotableBlocks } from "../../../src/model/quotable.ts";
import { findParagraphs } from "./find-paragraphs.ts";
import { indexParagraphs, type ParagraphIndex } from "./index-paragraphs.ts";
import { passagesOf } from "./passages-of.ts";

/** A comment that may quote; its body is parsed when it is its turn. */
export type Quoting = {
	id: string;
	body: () => readonly Block[];
	/** Something that is this comment for as long as its words are the same: it is looked through once. */
	same?: object;
};

/** A story: `version` is something that is another one when its body is. */
export type QuotedStory = { id: number; version: unknown; body: () => readonly Block[] };

/** How long others wait while passages are looked for, in milliseconds. */
const TURN = 10;
/** Stories whose words are kept, indexed. */
const KEPT = 8;

export type Quotes = {
	/**
	 * Which paragraphs of a story comments quote. In a long discussion it gives way now and then, so that nobody waits
	 * for it who asks for something else. `comments` are in the order of the discussion.
	 */
	read(story: QuotedStory, comments: readonly Quoting[]): Promise<QuotedParagraph[]>;
	/** Says of the quotes in a comment that are from the story which paragraph they are from. */
	place(story: QuotedStory, body: Block[]): Block[];
};

type Indexed = { version: unknown; index: ParagraphIndex; found: WeakMap<object, number[]> };

/** Finds what comments quote of their story, whose words it keeps for a while. */
export function createQuotes(): Quotes {
	const stories = new LRUCache<number, Indexed>({ max: KEPT });

	function indexed({ id, version, body }: QuotedStory): Indexed {
		const known = stories.get(id);
		if (known && known.version === version) return known;
		const index = indexParagraphs(quotableBlocks(body()).map((block) => bodyText([block])));
		const made: Indexed = { version, index, found: new WeakMap() };
		stories.set(id, made);
		return made;
	}

	function find({ index, found }: Indexed, { body, same }: Quoting): number[] {
		const known = same && found.get(same);
		if (known) return known;
		const paragraphs = findParagraphs(index, passagesOf(body()));
		if (same) found.set(same, paragraphs);
		return paragraphs;
	}

	return {
		read: async (story, comments) => {
			if (comments.length === 0) return [];
			const quotedIn = indexed(story);
			const quoted = new Map<number, string[]>();
			let began = performance.now();
			for (const comment of comments) {
				for (const paragraph of find(quotedIn, comment)) {
					const ids = quoted.get(paragraph);
					if (ids) ids.push(comment.id);
					else quoted.set(paragraph, [comment.id]);
				}
				if (performance.now() - began < TURN) continue;
				await new Promise((resolve) => setImmediate(resolve));
				began = performance.now();
			}
			return [...quoted]
				.map(([paragraph, commentIds]) => ({ paragraph, commentIds }))
				.sort((one, other) => one.paragraph - other.paragraph);
		},
		place: (story, body) =>
			body.map((block): Block => {
				if (block.kind !== "quote" || block.source?.kind !== "story") return block;
				const [paragraph] = findParagraphs(indexed(story).index, passagesOf([block]));
				return paragraph === undefined ? block : { ...block, source: { kind: "story", paragraph } };
			}),
	};
}

/** Whether a comment quotes the story and says so. */
export function quotesStory(body: readonly Block[]): boolean {
	return body.some((block) => block.kind === "quote" && block.source?.kind === "story");
}
