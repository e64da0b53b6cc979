import type { Comment } from "../model/discussion.ts";
import type { ReplyQuote } from "../model/reply.ts";

/**
 * `quotes` are what was put into the text as a quotation, with what each is from. `mayHaveArrived`: it was taken back from
 * an attempt that nobody knows the end of.
 */
export type Draft = { text: string; parentId?: string; key: string; quotes?: ReplyQuote[]; mayHaveArrived?: boolean };
export type Identity = { name: string; email: string; website: string };

/**
 * What the discussion remembers of its reader on this device. The discussion says what it needs; the page hands in
 * what keeps it (`reading/`).
 */
export type ReplyMemory = {
	/**
	 * The draft of an answer to a comment, or of a comment of its own (undefined). `isOwn`: written in this tab; another
	 * one may still be writing on it otherwise.
	 */
	readDraft(parentId: string | undefined): (Draft & { isOwn: boolean }) | undefined;
	/** What is answered by the drafts there are, the one to go on with first. */
	readDraftPlaces(): (string | undefined)[];
	writeDraft(draft: Draft): void;
	discardDraft(key: string): void;
	readIdentity(): Identity | undefined;
	/** Nothing given forgets it. */
	writeIdentity(identity: Identity | undefined): void;
	/** Replies of this reader that wait for the editors. */
	readHeld(): Comment[];
	addHeld(comment: Comment): void;
	/** Forgets the held replies with these ids: they are published now. */
	dropHeld(ids: string[]): void;
};
