import { LRUCache } from "lru-cache";
import type { TextAnswer } from "./text-answer.ts";

/** Gives the kept answer for an address, or makes it; only those with status 200 are kept. */
export type AnswerCache = (address: string, make: () => Promise<TextAnswer>) => Promise<TextAnswer>;

const KEPT_BYTES = 64 * 1024 * 1024;

/**
 * Keeps answers as long as the newsroom's revision stays the same. Who asks for what is being made gets that one, so
 * a crowd at one story costs one rendering. Bounded: what was not asked for longest goes first.
 */
export function createAnswerCache(revision: () => string): AnswerCache {
	const kept = new LRUCache<string, TextAnswer>({
		maxSize: KEPT_BYTES,
		sizeCalculation: (answer, key) => answer.body.length + key.length + 512,
	});
	const inTheMaking = new Map<string, Promise<TextAnswer>>();

	return async (address, make) => {
		const key = `${revision()} ${address}`;
		const known = kept.get(key) ?? inTheMaking.get(key);
		if (known) return known;
		const making = make();
		inTheMaking.set(key, making);
		try {
			const answer = await making;
			if (answer.status === 200) kept.set(key, answer);
			return answer;
		} finally {
			inTheMaking.delete(key);
		}
	};
}
