import { LRUCache } from "lru-cache";

/** For what was asked for more than once, and for the rest, in bytes. */
const KEPT_BYTES = 48 * 1024 * 1024;
const TRIED_BYTES = 16 * 1024 * 1024;

export type TriedCacheSizes = { keptBytes?: number; triedBytes?: number };

/**
 * A bounded cache: what was not asked for longest goes first, and what was asked for once only goes before all that was
 * asked for twice. So who asks for ever new addresses (searches, made-up hosts) pushes out nothing that others read.
 * @param sizeOf bytes of a value and its key
 */
export function createTriedCache<Value extends object>(
	sizeOf: (value: Value, key: string) => number,
	{ keptBytes = KEPT_BYTES, triedBytes = TRIED_BYTES }: TriedCacheSizes = {},
) {
	const kept = new LRUCache<string, Value>({ maxSize: keptBytes, sizeCalculation: sizeOf });
	const tried = new LRUCache<string, Value>({ maxSize: triedBytes, sizeCalculation: sizeOf });
	return {
		get(key: string): Value | undefined {
			const again = tried.get(key);
			if (again) {
				tried.delete(key);
				kept.set(key, again);
			}
			return again ?? kept.get(key);
		},
		set(key: string, value: Value): void {
			(kept.has(key) ? kept : tried).set(key, value);
		},
	};
}
