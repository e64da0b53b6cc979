import { LRUCache } from "lru-cache";
import type { Failure } from "../../../../../src/model/failure.ts";

/** What was not found or refused lately, so that a flood of nonsense addresses does not reach the WordPress. */
export type Misses = {
	get(request: string): Failure | undefined;
	set(request: string, failure: Failure): void;
	/** Whether it was there, however long ago. */
	delete(request: string): boolean;
	clear(): void;
};

const REMEMBERED_FOR = 30_000;

export function createMisses(now: () => number): Misses {
	const misses = new LRUCache<string, { failure: Failure; until: number }>({ max: 5000 });
	return {
		get(request) {
			const miss = misses.get(request);
			return miss && now() < miss.until ? miss.failure : undefined;
		},
		set(request, failure) {
			misses.set(request, { failure, until: now() + REMEMBERED_FOR });
		},
		delete: (request) => misses.delete(request),
		clear: () => misses.clear(),
	};
}
