import type { ReactNode } from "react";
import type { Block } from "../model/block.ts";
import type { HiddenCommenters } from "./hiding.ts";
import type { NewsMemory } from "./news-memory.ts";
import type { ReplyAttempt } from "./reply-form.tsx";
import type { ReplyMemory } from "./reply-memory.ts";
import type { ReplyOutbox } from "./reply-outbox.ts";
import type { ThreadMemory } from "./thread-memory.ts";
import type { AskedPlace } from "./use-threads.ts";

export type DiscussionProps = {
	storyPath: string;
	/** Where the form and the links to it lead without JavaScript. */
	postTo: string;
	/** Draws the body of a comment; the same function every time, or all comments are drawn anew. */
	body: (blocks: Block[]) => ReactNode;
	memory: ReplyMemory & ThreadMemory;
	outbox: ReplyOutbox;
	/** What was seen of it; undefined where nothing may be kept of the story. The same object every time. */
	newsMemory: NewsMemory | undefined;
	hidden: HiddenCommenters;
	/** What the address says: the page to begin at, who is answered, what became of a reply posted without JavaScript. */
	asked: { page: number; replyTo: string | undefined; posted: string | undefined } & AskedPlace;
	attempt: ReplyAttempt | undefined;
	/** Says from when a copy is; not given where the story has said it. */
	copyNotice: ((asOf: string) => ReactNode) | undefined;
};
