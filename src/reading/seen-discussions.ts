import { isRecord } from "../lib/is-record.ts";
import { createKeptList, isPaperPath } from "./kept-list.ts";

/** A story whose discussion was opened here, and how many of its comments are not new to this reader. */
export type SeenDiscussion = { path: string; count: number };

export const SEEN_KEY = "broadsheet:seen";

/** Of so many stories; those whose discussion was opened longest ago go. */
const MOST = 300;

/** What cards go by, known at once; other tabs hear of every change. Which comments were seen is in the database. */
export const seenDiscussions = createKeptList<SeenDiscussion>(SEEN_KEY, { isEntry: isSeenDiscussion, most: MOST });

export function isSeenDiscussion(value: unknown): value is SeenDiscussion {
	return (
		isRecord(value) && isPaperPath(value.path) && Number.isSafeInteger(value.count) && (value.count as number) >= 0
	);
}
