import { LRUCache } from "lru-cache";
import type { WpNotes } from "../wp-client.ts";
import type { CacheFile } from "./cache-file.ts";

type Note = { value: string; until: number };

/** Notes of one site, on disk and, for a disk that can't be used, in memory. */
export function createNotes(options: { file: CacheFile; home: string; now: () => number }): WpNotes {
	const { file, home, now } = options;
	const inMemory = new LRUCache<string, Note>({ max: 10_000 });

	function readDisk(name: string): Note | undefined {
		return file.use((database) => {
			const row = database.prepare("SELECT value, until FROM note WHERE home = ? AND name = ?").get(home, name);
			return row as Note | undefined;
		}, undefined);
	}

	return {
		get(key) {
			const note = inMemory.get(key) ?? readDisk(key);
			return note !== undefined && note.until >= now() ? note.value : undefined;
		},
		set(key, value, keepFor) {
			const until = Math.ceil(now() + keepFor);
			inMemory.set(key, { value, until });
			file.use((database) => {
				database.prepare("INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?)").run(home, key, value, until);
			}, undefined);
		},
	};
}
