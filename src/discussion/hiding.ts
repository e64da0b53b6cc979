import type { Comment } from "../model/discussion.ts";

/** Whose comments the reader has hidden on this device. The discussion says what it needs; the page hands it in. */
export type HiddenCommenters = {
	has(author: Comment["author"]): boolean;
	/** False where the device does not take it. */
	hide(author: Comment["author"]): boolean;
	show(author: Comment["author"]): boolean;
	/** Tells of every change, also by another tab. Returns how to stop. */
	onChange(listener: () => void): () => void;
};

export type Hiding = ReturnType<typeof createHiding>;

/** What is hidden of a discussion that stands open: what the device says, without the comments that are shown once. */
export function createHiding(commenters: HiddenCommenters) {
	const listeners = new Set<() => void>();
	const shownOnce = new Set<string>();
	/** The comment from which somebody was hidden last. */
	let hiddenAt: string | undefined;
	const tell = () => {
		for (const listener of listeners) listener();
	};
	return {
		stateOf(id: string, author: Comment["author"]): "shown" | "hidden" | "hiddenHere" {
			if (!commenters.has(author) || shownOnce.has(id)) return "shown";
			return hiddenAt === id ? "hiddenHere" : "hidden";
		},
		isHidden: ({ author }: Comment) => commenters.has(author),
		/** False where the device does not take it. */
		hide({ id, author }: Comment): boolean {
			hiddenAt = id;
			shownOnce.delete(id);
			const isTaken = commenters.hide(author);
			tell();
			return isTaken;
		},
		showAgain({ author }: Comment): void {
			hiddenAt = undefined;
			commenters.show(author);
			tell();
		},
		showOnce(id: string): void {
			shownOnce.add(id);
			tell();
		},
		onChange(listener: () => void): () => void {
			listeners.add(listener);
			const stop = commenters.onChange(listener);
			return () => {
				listeners.delete(listener);
				stop();
			};
		},
	};
}
