import type { Block } from "../model/block.ts";
import type { Comment } from "../model/discussion.ts";
import type { WaitingReply } from "../model/waiting-reply.ts";
import { splitQuotes } from "./quote-lines.ts";

/** The id of a waiting reply's place in the discussion; no comment has such a one. */
export function waitingId(key: string): string {
	return `waiting-${key}`;
}

/** A reply that waits, as a comment that has its place in a thread as it will have it when it is sent. */
export function buildWaitingComment({ key, input, createdAt }: WaitingReply): Comment {
	return {
		id: waitingId(key),
		...(input.parentId !== undefined && { parentId: input.parentId }),
		author: { name: input.name.trim() },
		published: new Date(createdAt).toISOString(),
		body: splitQuotes(input.text).map(({ text, isQuote }): Block => {
			const paragraph: Block = { kind: "paragraph", content: [text] };
			if (!isQuote) return paragraph;
			const source = input.quotes?.find((quote) => quote.text.includes(text))?.from;
			return { kind: "quote", blocks: [paragraph], ...(source && { source }) };
		}),
		status: "held",
	};
}
