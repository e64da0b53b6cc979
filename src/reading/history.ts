import { createKeptList, isPathAndTime } from "./kept-list.ts";

/** A story that was read here: when, in milliseconds since 1970. */
export type ReadStory = { path: string; title: string; at: number };

/** As many as are remembered; the oldest go. */
export const MOST_READ = 1_000;

export const HISTORY_KEY = "broadsheet:history";

/** What was read on this device, the last first. */
export const readStories = createKeptList<ReadStory>(HISTORY_KEY, { isEntry: isReadStory, most: MOST_READ });

export function isReadStory(value: unknown): value is ReadStory {
	return isPathAndTime(value) && typeof value.title === "string";
}
