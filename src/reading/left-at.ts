import { tabStorage } from "../lib/device-storage.ts";
import { isRecord } from "../lib/is-record.ts";

const KEY = "broadsheet:left-at";

/** What was read in a story's discussion when its page was left: an element's id, and its place on the screen in pixels. */
type LeftAt = { id: string; top: number };

export function writeLeftAt(path: string, at: LeftAt | undefined): void {
	if (at) tabStorage.write(KEY, { path, ...at });
	else tabStorage.remove(KEY);
}

/** Once, and only where the same page is loaded again. */
export function takeLeftAt(path: string): LeftAt | undefined {
	const kept = tabStorage.read(KEY);
	if (!isRecord(kept) || kept.path !== path) return undefined;
	tabStorage.remove(KEY);
	const { id, top } = kept;
	const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	return load?.type === "reload" && typeof id === "string" && typeof top === "number" ? { id, top } : undefined;
}
