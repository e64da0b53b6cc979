import { deviceDatabase, deviceDatabaseToRead } from "./device-database.ts";
import type { ReadStory } from "./find-changes.ts";

/** Of so many stories; those that were read longest ago go. */
const MOST = 200;

/** What was read of a story when it was last read. Rejects where the device keeps nothing. */
export async function readStoryOf(path: string): Promise<ReadStory | undefined> {
	return (await deviceDatabaseToRead())?.get("readStories", path);
}

export async function keepReadStory(story: ReadStory, now = Date.now()): Promise<void> {
	const transaction = (await deviceDatabase()).transaction("readStories", "readwrite");
	await transaction.store.put({ ...story, readAt: now });
	const oldestFirst = await transaction.store.index("readAt").getAllKeys();
	for (const path of oldestFirst.slice(0, -MOST)) await transaction.store.delete(path);
	await transaction.done;
}
