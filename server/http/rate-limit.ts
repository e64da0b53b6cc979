import { LRUCache } from "lru-cache";

/** A sliding window over each sender's replies. */
export type RateLimit = {
	/** Counts a reply; undefined when it may pass, else after how many seconds the next one may. */
	take(sender: string, key: string): number | undefined;
	/** Takes a reply back that came to nothing, so that mending a mistake costs no turn. */
	giveBack(sender: string, key: string): void;
};

const WINDOW = 60_000;
/** Senders that are remembered; beyond it the longest quiet one is forgotten. */
const SENDERS = 20_000;

/**
 * At most `perMinute` replies of one sender in any 60 seconds; no limit when undefined. The same key again is the same
 * reply and counts once.
 */
export function createRateLimit(perMinute: number | undefined, now: () => number = Date.now): RateLimit {
	if (perMinute === undefined) return { take: () => undefined, giveBack: () => undefined };
	const replies = new LRUCache<string, { key: string; at: number }[]>({ max: SENDERS });
	const recentOf = (sender: string) => (replies.get(sender) ?? []).filter(({ at }) => now() - at < WINDOW);
	return {
		take(sender, key) {
			const recent = recentOf(sender);
			if (recent.some((reply) => reply.key === key)) return undefined;
			const oldest = recent[recent.length - perMinute];
			if (oldest) return Math.max(1, Math.ceil((oldest.at + WINDOW - now()) / 1000));
			replies.set(sender, [...recent, { key, at: now() }]);
			return undefined;
		},
		giveBack(sender, key) {
			const left = recentOf(sender).filter((reply) => reply.key !== key);
			if (left.length > 0) replies.set(sender, left);
			else replies.delete(sender);
		},
	};
}
