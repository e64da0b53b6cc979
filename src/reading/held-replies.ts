import { deviceStorage } from "../lib/device-storage.ts";
import type { Comment } from "../model/discussion.ts";

/** How long a held reply is shown to its writer when nothing is heard of it: thirty days, in milliseconds. */
const PATIENCE = 30 * 24 * 60 * 60 * 1000;

/** This reader's replies under a story that wait for the editors. */
export function readHeldReplies(storyPath: string, now = Date.now()): Comment[] {
	const kept = deviceStorage.read(heldKey(storyPath));
	if (!Array.isArray(kept)) return [];
	return kept.filter(isComment).filter((comment) => now - Date.parse(comment.published) < PATIENCE);
}

export function addHeldReply(storyPath: string, comment: Comment): void {
	writeHeldReplies(storyPath, [...readHeldReplies(storyPath).filter(({ id }) => id !== comment.id), comment]);
}

export function dropHeldReplies(storyPath: string, ids: readonly string[]): void {
	writeHeldReplies(
		storyPath,
		readHeldReplies(storyPath).filter(({ id }) => !ids.includes(id)),
	);
}

function writeHeldReplies(storyPath: string, held: Comment[]): void {
	if (held.length === 0) deviceStorage.remove(heldKey(storyPath));
	else deviceStorage.write(heldKey(storyPath), held);
}

function heldKey(storyPath: string): string {
	return `broadsheet:held:${storyPath}`;
}

function isComment(value: unknown): value is Comment {
	return (
		typeof value === "object" &&
		value !== null &&
		"id" in value &&
		"published" in value &&
		typeof value.published === "string" &&
		"body" in value &&
		Array.isArray(value.body) &&
		"author" in value &&
		typeof value.author === "object"
	);
}
