import { textHash } from "../lib/text-hash.ts";

/** What was read of a story: a digest of each paragraph, never its words. */
export type ReadStory = {
	path: string;
	digests: readonly string[];
	/** Read to its end; else what follows the last paragraph that is known has not been read yet. */
	isWhole: boolean;
};

/** White space does not count. */
export function digestOf(text: string): string {
	return textHash(text.replace(/\s+/g, " ").trim());
}

/** Which paragraphs are new, or not as they were, since the story was read. */
export function findChanges(digests: readonly string[], { digests: known, isWhole }: ReadStory): number[] {
	const isKnown = new Set(known);
	const end = isWhole ? digests.length : digests.findLastIndex((digest) => isKnown.has(digest));
	return [...digests.keys()].filter((index) => index < end && !isKnown.has(digests[index] as string));
}
