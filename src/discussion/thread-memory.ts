import type { DiscussionOrder } from "../model/discussion.ts";

/** The id of a comment's element, or of the form, and where it stood on the screen, in pixels from its top. */
export type LeftAt = { id: string; top: number };

/**
 * What is remembered on this device of how its reader goes about in discussions. The discussion says what it needs; the
 * page hands in what keeps it (`reading/`).
 */
export type ThreadMemory = {
	/** The ids of this story's comments whose replies are folded away. */
	readFolded(): string[];
	writeFolded(ids: string[]): void;
	/** The order that was chosen last, in any discussion. */
	readOrder(): DiscussionOrder;
	writeOrder(order: DiscussionOrder): void;
	/** What was read when the page was left that is loaded again now; once. */
	takeLeftAt(): LeftAt | undefined;
	writeLeftAt(at: LeftAt | undefined): void;
};
