import type { Comment } from "../model/discussion.ts";

export type Draft = { text: string; parentId?: string; key: string };
export type Identity = { name: string; email: string; website: string };

/**
 * What the discussion remembers of its reader on this device. The discussion says what it needs; the page hands in
 * what keeps it (`reading/`).
 */
export type ReplyMemory = {
	/** `isOwn`: written in this tab; another one may still be writing on it otherwise. */
	readDraft(): (Draft & { isOwn: boolean }) | undefined;
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
