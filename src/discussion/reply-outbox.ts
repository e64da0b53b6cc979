import type { Comment } from "../model/discussion.ts";
import type { Failure } from "../model/failure.ts";
import type { ReplyInput } from "../model/reply.ts";
import type { WaitingReply } from "../model/waiting-reply.ts";

/**
 * What sends a story's replies when the reader no longer stands at the form. The discussion says what it needs; the page
 * hands in what does it (`offline/`, `reading/`). Without a store on the device `keep` says no, and there is nothing
 * else to do.
 */
export type ReplyOutbox = {
	/** Tells of this story's replies, now and at each change, and of each that arrives; ends when what it gives is called. */
	watch(watcher: OutboxWatcher): () => void;
	/** Keeps a reply before it is sent. Until `release` or `drop` the form has it; if that is gone, it goes out by itself. */
	keep(key: string, input: ReplyInput, mayHaveArrived: boolean): Promise<boolean>;
	/** The form could not send it: from now on it goes out by itself. */
	release(key: string, failure: Failure): Promise<void>;
	/** The form has its answer. */
	drop(key: string): Promise<void>;
	/** Takes one back to the form, unless it is being sent or has arrived. */
	takeBack(key: string): Promise<"taken" | "sending" | "gone">;
};

export type OutboxWatcher = {
	onReplies: (replies: WaitingReply[]) => void;
	/** Without a comment where the newsroom has it and did not say as what. */
	onArrived: (arrived: { key: string; comment?: Comment }) => void;
};
