import { foldLetters } from "../lib/find-letters.ts";
import { bodyText } from "../model/body-text.ts";
import type { Comment } from "../model/discussion.ts";
import type { Thread } from "./build-threads.ts";

const folded = new WeakMap<Comment, string>();

/** The words of a comment and the name above it, as they are looked through. */
function foldedWords(comment: Comment): string {
	let words = folded.get(comment);
	if (words === undefined) {
		words = foldLetters(`${comment.author.name}\n${bodyText(comment.body)}`);
		folded.set(comment, words);
	}
	return words;
}

/**
 * The comments that have every one of the terms (`searchTerms`), and those that the server has found, in the order in
 * which they are drawn.
 */
export function findInThreads(
	threads: readonly Thread[],
	terms: readonly string[],
	found: ReadonlySet<string>,
): Comment[] {
	return flattenThreads(threads)
		.map(({ comment }) => comment)
		.filter((comment) => found.has(comment.id) || terms.every((term) => foldedWords(comment).includes(term)));
}

/** The threads with these comments and all that they answer, nothing else. */
export function narrowThreads(threads: readonly Thread[], found: readonly Comment[]): Thread[] {
	const answeredBy = new Map(flattenThreads(threads).map(({ comment, answers }) => [comment.id, answers?.id]));
	const kept = new Set<string>();
	for (const { id } of found) {
		for (let at: string | undefined = id; at !== undefined && !kept.has(at); at = answeredBy.get(at)) kept.add(at);
	}
	const narrow = (some: readonly Thread[]): Thread[] =>
		some
			.filter(({ comment }) => kept.has(comment.id))
			.map((thread) => ({ ...thread, replies: narrow(thread.replies) }));
	return narrow(threads);
}

/** A tree as deep as `buildThreads` makes it, in the order in which it is drawn. */
export function flattenThreads(threads: readonly Thread[]): Thread[] {
	return threads.flatMap((thread) => [thread, ...flattenThreads(thread.replies)]);
}
