import { deviceStorage } from "../lib/device-storage.ts";
import { isRecord } from "../lib/is-record.ts";

const KEY = "broadsheet:visit";
/** Who comes back within this time, in milliseconds, has not been away: what was new is still new. */
const PAUSE = 30 * 60_000;

/** `seen`: when the front page was seen last; `before`: when it was seen last in the visit before this one. */
type Visit = { seen: number; before?: number };

/** Notes that the front page is seen now, and gives when the visit before this one ended; undefined at the first. */
export function noteVisit(now: number): number | undefined {
	const kept = deviceStorage.read(KEY);
	const last = isVisit(kept) && kept.seen <= now ? kept : undefined;
	const before = last && now - last.seen < PAUSE ? last.before : last?.seen;
	const visit: Visit = { seen: now, ...(before !== undefined && { before }) };
	deviceStorage.write(KEY, visit);
	return before;
}

export function forgetVisits(): void {
	deviceStorage.remove(KEY);
}

function isVisit(value: unknown): value is Visit {
	return (
		isRecord(value) &&
		typeof value.seen === "number" &&
		(value.before === undefined || typeof value.before === "number")
	);
}
