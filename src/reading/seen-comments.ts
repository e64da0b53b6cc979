import { deviceDatabase, deviceDatabaseToRead } from "./device-database.ts";
import { packIds, unpackIds } from "./pack-ids.ts";
import { type SeenDiscussion, seenDiscussions } from "./seen-discussions.ts";

/** The ids of the comments that were seen under a story; undefined where its discussion was never opened. Rejects where the device keeps nothing. */
export async function readSeen(path: string): Promise<string[] | undefined> {
	// For those who never opened a discussion no database is.
	if (!seenDiscussions.paths().has(path)) return undefined;
	const kept = await (await deviceDatabaseToRead())?.get("seenComments", path);
	return kept && unpackIds(kept.ids);
}

/**
 * Adds to what was seen under a story: what another tab has seen meanwhile stays. No time is kept: whether a comment is
 * new is told by its id alone. `count` as in `SeenDiscussion`. Rejects where the device keeps nothing.
 */
export async function keepSeen(path: string, ids: Iterable<string>, count: number): Promise<void> {
	const transaction = (await deviceDatabase()).transaction("seenComments", "readwrite");
	const before = await transaction.store.get(path);
	const all = [...((before && unpackIds(before.ids)) ?? []), ...ids];
	await transaction.store.put({ path, ids: packIds(all) });
	await transaction.done;
	seenDiscussions.add([{ path, count }]);
	await dropForgotten();
}

/** A comment of this reader's own, sent while its discussion did not stand open, is nothing new to them: now, or when the editors let it in. */
export async function keepOwn(path: string, id: string): Promise<void> {
	const seen = seenDiscussions.read().find((entry) => entry.path === path);
	if (seen) await keepSeen(path, [id], seen.count + 1);
}

/** What was seen under each story, the one last opened first. */
export async function readAllSeen(): Promise<(SeenDiscussion & { ids: string })[]> {
	const entries = seenDiscussions.read();
	if (entries.length === 0) return [];
	const kept = (await (await deviceDatabaseToRead())?.getAll("seenComments")) ?? [];
	const idsOf = new Map(kept.map(({ path, ids }) => [path, ids]));
	return entries.flatMap(({ path, count }) => {
		const ids = idsOf.get(path);
		return ids === undefined ? [] : [{ path, count, ids }];
	});
}

export async function forgetSeen(): Promise<void> {
	if (seenDiscussions.read().length === 0) return;
	seenDiscussions.clear();
	await (await deviceDatabaseToRead())?.clear("seenComments");
}

/** The list says which stories are remembered. */
async function dropForgotten(): Promise<void> {
	const transaction = (await deviceDatabase()).transaction("seenComments", "readwrite");
	const remembered = seenDiscussions.paths();
	for (const path of await transaction.store.getAllKeys()) {
		if (!remembered.has(path)) await transaction.store.delete(path);
	}
	await transaction.done;
}
